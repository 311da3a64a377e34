/** The cloud that a walk goes through: its people, one wish that has just been sent, and a clock that goes on with it. */
import type { Instant } from '../../shared/kernel/instant';
import { defaultSettings } from '../../shared/kernel/settings';
import { backgroundOn as workOn } from '../entry/wiring/background';
import { personalDataOn } from '../entry/wiring/personal-data';
import { photoRow } from '../files/photo-rows.dynamo';
import { residencyRow } from '../people/residency-rows.dynamo';
import { driveEvent } from '../platform/drive-events';
import { personKeys } from '../platform/keys/people';
import { openClaimsKey } from '../platform/keys/wishes';
import type { Row, Table } from '../platform/table';
import { actingRow } from '../proxies/acting-rows.dynamo';
import { digests } from './background';
import { aGrant, anActing, aPhoto, aResidency } from './builders';
import { type Answer, type Asking, cloudOn } from './cloud';
import { countedIds, type FixedClock, fixedClock, idOf, noon } from './fixed';
import { photoBucket, thinMediaCheck } from './photo-bucket';
import { home, nodeAbove, otherCommunity } from './places';
import { thinPostbox, thinTextCheck, thinVault } from './ports';
import { cursors } from './routes';
import { personRows, placeRows, settingsRow } from './rows';
import { snapshotTable } from './snapshot-table';
import type { TestTable } from './test-table';
import { bodyAt, filing, members, photoId, type Step } from './walk-steps';

export const phone = '13800001234';
export const room = '2单元301';
export const pointsEach = 7;
export const limit = defaultSettings.openClaimLimit;
/** Of how many other wishes they hold places already: one of them may hold one more, one none. */
const elsewhere: Readonly<Record<string, number>> = { cora: limit - 1, dora: limit };

const sealed = (plain: string): string => `sealed.${Buffer.from(plain).toString('base64url')}`;
const family = (): Row[] => [
  ...personRows({
    called: 'author',
    grants: [aGrant('resident', home)],
    profile: { phoneSealed: sealed(phone), name: '王桂兰' },
  }),
  residencyRow(
    aResidency({
      id: idOf('home of the author'),
      personId: idOf('author'),
      state: 'confirmed',
      roomSealed: sealed(room),
    }),
  ),
  ...personRows({ called: 'daughter' }),
  { ...personKeys(idOf('daughter')).actsFor, kind: 'actsFor', principals: new Set([idOf('author')]) },
  actingRow(anActing({ agentId: idOf('daughter') })),
  photoRow(aPhoto({ id: photoId, purpose: 'wish', ownerId: idOf('author'), state: 'passed' })),
];
const peopleRows = (): Row[] => [
  ...placeRows(),
  ...family(),
  ...[...members, 'nora'].flatMap((called) => personRows({ called, grants: [aGrant('partyMember')] })),
  ...members.flatMap((called) => {
    const others = Array.from({ length: elsewhere[called] ?? 0 }, (_, at) => idOf(`${called} elsewhere ${at}`));
    return others.length === 0 ? [] : [{ ...openClaimsKey(idOf(called)), kind: 'openClaims', wishes: new Set(others) }];
  }),
  ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
  ...personRows({ called: 'worker', grants: [aGrant('gridWorker', nodeAbove(home, 'grid'))] }),
  ...personRows({ called: 'partner', grants: [aGrant('partner')] }),
  ...personRows({ called: 'farStaff', grants: [aGrant('communityStaff', nodeAbove(otherCommunity, 'community'))] }),
];
const people = peopleRows();
const settings = (rotationHours: number): Row =>
  settingsRow(home.community, { pointsEnabled: true, pointsOnCompletion: pointsEach, rotationHours });
const before = new Map([0, 2].map((hours) => [hours, [...people, settings(hours)]]));

/** Those that the walk looks at what came of; the others have tests of their own. */
const followed = ['checkWishText', 'keepClaimWords', 'countPoints'];

export type Read = (act: string, as: string, query?: Asking['query']) => Promise<Answer>;

export interface World {
  readonly wishId: string;
  /** What the step came to: refused, granted; nothing is answered to the clock. */
  readonly take: (step: Step, table?: Table) => Promise<Answer | undefined>;
  /** For all to read what stands there at this moment: the wish, or a list. */
  readonly readers: () => Promise<Read>;
  readonly follow: (events: readonly Row[]) => Promise<void>;
  readonly goOn: () => Instant;
  readonly rows: () => Promise<readonly Row[]>;
}

const timerOf = (rows: readonly Row[], { act, of = '' }: Step): Row | undefined =>
  rows.find((row) => row.kind === 'timer' && row.act === act && (of === 'nobody' || row.memberId === idOf(of)));

/** What the system does by itself, on a table that may hold it up. */
const systemOn = (store: TestTable, clock: FixedClock) => {
  const ids = countedIds(1_000_000);
  const objects = photoBucket();
  const parts = (table: Table) => ({ table, vault: thinVault, cursors, ids, objects });
  const work = (table: Table) =>
    workOn({
      ...{ ...parts(table), digests, longTerm: [], messenger: thinPostbox(), alarms: thinPostbox() },
      ...{ mediaCheck: thinMediaCheck(), textCheck: thinTextCheck() },
    });
  const reactions = work(store.table).reactions.filter(({ name }) => followed.includes(name));
  return {
    follow: async (events: readonly Row[]) => {
      for (const row of events) await driveEvent(store.table, reactions)(row, clock.now());
    },
    farewell: async (table: Table, called: string) => {
      const wishes = personalDataOn(parts(table)).find(({ slice }) => slice === 'wishes');
      await wishes?.end?.(idOf(called), { at: clock.now(), by: idOf('staff'), grids: [] });
    },
    /** A timer that nobody has set is an old one. */
    fire: async (table: Table, wishId: string, step: Step, rows: readonly Row[]) => {
      const due = timerOf(rows, step);
      const dueAt = String(due?.dueAt ?? noon);
      if (dueAt > clock.now()) clock.advance(Date.parse(dueAt) - Date.parse(clock.now()));
      const row = due ?? { subjectId: wishId, memberId: idOf(step.of ?? '') };
      await work(table).timerActs[step.act]?.(row, clock.now());
    },
  };
};

/** Who somebody is, shown as the gateway wants it: a session is opened when the one before has ended. */
const sessionsIn = (clock: FixedClock) => {
  const { sessions } = cloudOn(snapshotTable([]), { clock });
  const known = new Map<string, { readonly token: string; readonly expiresAt: Instant }>();
  return async (as: string): Promise<Pick<Asking, 'headers'>> => {
    if (as === 'visitor') return {};
    const open = known.get(as);
    const isOpen = open !== undefined && open.expiresAt > clock.now();
    const session = isOpen ? open : await sessions.issue({ sub: idOf(as), nodes: [] }, clock.now());
    known.set(as, session);
    return { headers: { authorization: `Bearer ${session.token}` } };
  };
};

export const openWorld = async (store: TestTable, rotationHours: number): Promise<World> => {
  await store.restore(before.get(rotationHours) ?? []);
  const [ids, clock] = [countedIds(), fixedClock()];
  const system = systemOn(store, clock);
  const asking = sessionsIn(clock);
  const sent = await cloudOn(store.table, { ids, clock }).ask('submitWish', {
    ...(await asking('author')),
    body: filing,
  });
  const wishId = String(sent.body.id);
  return {
    wishId,
    take: async (step, table = store.table) => {
      const { act, as, of } = step;
      if (act === 'farewell') await system.farewell(table, String(of));
      else if (as === 'system') await system.fire(table, wishId, step, await store.everything());
      else {
        const body = bodyAt(step, clock.now());
        return cloudOn(table, { ids, clock }).ask(act, { ...(await asking(as)), params: { wishId }, body });
      }
      return undefined;
    },
    readers: async () => {
      const cloud = cloudOn(snapshotTable(await store.everything()), { ids, clock });
      return async (act, as, query) =>
        cloud.ask(act, { ...(await asking(as)), ...(query === undefined ? { params: { wishId } } : { query }) });
    },
    follow: system.follow,
    goOn: () => clock.advance(1000),
    rows: store.everything,
  };
};
