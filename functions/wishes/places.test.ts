/** Places are never given twice and nothing half-done remains, whoever acts in whichever order. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import { daysInMs, later } from '../../shared/kernel/instant';
import { openClaimsKey } from '../platform/keys/wishes';
import type { Row, Table } from '../platform/table';
import { aGrant, aWish } from '../testkit/builders';
import { type Answer, type Asking, cloudOn } from '../testkit/cloud';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { gateOn } from '../testkit/gate';
import { cursors } from '../testkit/routes';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import type { WishPorts } from './act-on-wish';
import { lapseAssignment } from './assign-wish';
import { lapseClaim, remindClaimer } from './keep-lease';
import { wishRow } from './wish-rows.dynamo';
import { wishStoreOn } from './wish-store.dynamo';

const ids = countedIds();
type Answered = Pick<Answer, 'status'> & Partial<Answer>;
const members = ['anna', 'bert', 'cora'] as const;

interface Step {
  readonly act: string;
  readonly as: string;
  /** Whom it is about, when it is not the one who acts. */
  readonly of?: string;
}

const bodies: Record<string, unknown> = {
  releaseWish: { reason: '临时出差' },
  deliverWish: { report: '换好了' },
  confirmWish: { rating: 4 },
  declineAssignment: {},
  closeWish: { reason: 'not_possible', words: '这件事社区办不了' },
};

/** So much later that whatever the clock may do to a wish is due. */
const muchLater = later(noon, daysInMs(60));
type ByTheClock = (ports: WishPorts, wishId: string, memberId: string) => Promise<void>;
const clocks: Readonly<Record<string, ByTheClock>> = {
  remindClaimer: (ports, wishId, memberId) => remindClaimer(ports)(wishId, memberId, muchLater),
  lapseClaim: (ports, wishId, memberId) => lapseClaim(ports)(wishId, memberId, muchLater),
  lapseAssignment: (ports, wishId) => lapseAssignment(ports)(wishId, muchLater),
};

const takeStep = async (table: Table, wishId: string, { act, as, of = as }: Step): Promise<Answered> => {
  const clock = clocks[act];
  if (clock === undefined) {
    const body = act === 'assignWish' ? { memberId: idOf(of) } : bodies[act];
    return cloudOn(table, { ids }).ask(act, { as, params: { wishId }, body } as Asking);
  }
  await clock({ wishes: wishStoreOn(table, cursors), ids }, wishId, idOf(of));
  return { status: 200 };
};

const eachOfMembers = (acts: readonly string[]): Step[] => acts.flatMap((act) => members.map((as) => ({ act, as })));
const ofMembers = eachOfMembers(['claimWish', 'claimWish', 'releaseWish', 'deliverWish', 'extendClaim']);
const ofAsked = eachOfMembers(['acceptAssignment', 'declineAssignment']);
const ofAuthor: Step[] = ['confirmWish', 'withdrawWish', 'settleWish'].map((act) => ({ act, as: 'author' }));
const ofStaff: Step[] = [
  ...members.flatMap((of) => Array<Step>(2).fill({ act: 'assignWish', as: 'staff', of })),
  { act: 'closeWish', as: 'staff' },
];
const ofClock: Step[] = Object.keys(clocks).flatMap((act) => members.map((of) => ({ act, as: 'system', of })));
const steps = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...ofMembers) },
  { weight: 4, arbitrary: fc.constantFrom(...ofAsked) },
  { weight: 3, arbitrary: fc.constantFrom(...ofAuthor) },
  { weight: 4, arbitrary: fc.constantFrom(...ofStaff) },
  { weight: 3, arbitrary: fc.constantFrom(...ofClock) },
);

/** One acts while another has looked and not yet written. */
const moves = fc.oneof(
  { weight: 3, arbitrary: fc.record({ first: steps, between: fc.constant<Step[]>([]) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      first: fc.oneof(steps, fc.constantFrom(...ofAuthor, ...ofStaff, ...ofClock)),
      between: fc.array(steps, { minLength: 1, maxLength: 3 }),
    }),
  },
);
const walks = fc.record({
  places: fc.constantFrom(1, 1, 2, 3),
  moves: fc.array(moves, { minLength: 4, maxLength: 12 }),
});

const claimsIn = (rows: readonly Row[], ...states: string[]) =>
  rows.filter((row) => row.kind === 'claim' && states.includes(String(row.state))).map((row) => String(row.memberId));

const fullness: Record<string, (held: number, delivered: number, places: number) => boolean> = {
  published: (held, _, places) => held < places,
  assigned: (held) => held === 0,
  claimed: (held, delivered, places) => held === places && delivered < places,
  delivered: (held, delivered, places) => held === places && delivered === places,
  completed: (held, delivered, places) => held === places && delivered === places,
};

/** What is wrong with the wish and its claims as they lie in the table. */
const wrongs = (rows: readonly Row[]): string[] => {
  const wish = rows.find((row) => row.kind === 'wish');
  if (wish === undefined) return ['the wish is gone'];
  const state = String(wish.state);
  const standing = claimsIn(rows, 'held', 'delivered', 'confirmed').sort();
  const holders = [...((wish.holders as Set<string> | undefined) ?? [])].sort();
  const delivered = claimsIn(rows, 'delivered', 'confirmed').length;
  const isLeft = ['withdrawn', 'closed'].includes(state);
  const timers = rows
    .filter((row) => row.kind === 'timer')
    .map(({ act, memberId = '' }) => `${act} ${memberId}`.trim());
  const held = claimsIn(rows, 'held').sort();
  const opens = rows.filter(
    ({ kind, wishes: open }) => kind === 'openClaims' && (open as Set<string>)?.has(String(wish.id)),
  );
  const checks: Record<string, boolean> = {
    'more are held than there are places': Number(wish.held) > Number(wish.places),
    'the count of places taken is not that of the holders': wish.held !== holders.length,
    'a wish that was ended leaves somebody on his way': isLeft && claimsIn(rows, 'held', 'offered').length > 0,
    'the holders are not those with a claim': !isLeft && standing.join() !== holders.join(),
    'somebody is asked, and it is not whom the wish names':
      claimsIn(rows, 'offered').join() !== (state === 'assigned' ? wish.assigneeId : ''),
    'what a member holds is not what he is counted for':
      opens
        .map(({ pk }) => String(pk).replace('PERSON#', ''))
        .sort()
        .join() !== held.join(),
    'the leases that run are not those of the places held':
      timers
        .flatMap((timer) => /^(?:remindClaimer|lapseClaim) (.+)$/.exec(timer)?.[1] ?? [])
        .sort()
        .join() !== held.join(),
    'the count of deliveries is not that of the claims':
      !isLeft && ((wish.deliverers as Set<string> | undefined)?.size ?? 0) !== delivered,
    'the state does not fit the counts': fullness[state]?.(Number(wish.held), delivered, Number(wish.places)) === false,
    'a completed wish has a claim that is not confirmed':
      state === 'completed' && claimsIn(rows, 'held', 'delivered').length > 0,
    'the timer of the confirmation does not fit the state':
      timers.includes('flagUnconfirmedWish') !== (state === 'delivered'),
    'the timer of the answer does not fit the state': timers.includes('lapseAssignment') !== (state === 'assigned'),
    'a promise stands though nobody owes one': (state === 'completed' || isLeft) && wish.dueAt !== undefined,
  };
  return Object.entries(checks).flatMap(([text, isWrong]) => (isWrong ? [text] : []));
};

let wishes = 0;

/** One more published wish beside those of other walks: its id, and what lies in the table of it. */
const startWalk = async (store: TestTable, places: number) => {
  wishes += 1;
  const wishId = idOf(`wish ${wishes}`);
  // Nobody brings what he held in another walk.
  const empty = members.map((called) => ({ ...openClaimsKey(idOf(called)), kind: 'openClaims' }));
  await store.put([wishRow(aWish({ id: wishId, state: 'published', places })), ...empty]);
  const rows = async (): Promise<Row[]> => {
    const open = await store.table.get(members.map((called) => openClaimsKey(idOf(called))));
    return [...(await store.table.query({ pk: `WISH#${wishId}` })).rows, ...open.filter((row) => row !== undefined)];
  };
  return { wishId, rows };
};

const makeMove = async (store: TestTable, wishId: string, first: Step, between: readonly Step[]) => {
  const gate = gateOn(store.table);
  const granted: string[] = [];
  const held = takeStep(gate.table, wishId, first);
  await gate.reached(held);
  for (const step of between) if ((await takeStep(store.table, wishId, step)).status === 200) granted.push(step.act);
  gate.open();
  if ((await held).status === 200) granted.push(first.act);
  return granted;
};

describe('on a wish that several people act on', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
    const grants = [aGrant('partyMember')];
    await store.put([
      ...personRows({ called: 'author' }),
      ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
      ...members.flatMap((called) => personRows({ called, grants })),
    ]);
  });
  afterAll(() => engine.close());

  it('places, claims, counts and state fit together after every act of any walk', async () => {
    await fc.assert(
      fc.asyncProperty(walks, async ({ places, moves: wanted }) => {
        const { wishId, rows } = await startWalk(store, places);
        for (const { first, between } of wanted) {
          await makeMove(store, wishId, first, between);
          expect([first, between, wrongs(await rows())]).toEqual([first, between, []]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a member who took the place of another just before the resident withdrew is released and told as well', async () => {
    const { wishId, rows } = await startWalk(store, 1);
    await takeStep(store.table, wishId, { act: 'claimWish', as: 'anna' });
    const swap = [
      { act: 'releaseWish', as: 'anna' },
      { act: 'claimWish', as: 'bert' },
    ];
    const granted = await makeMove(store, wishId, { act: 'withdrawWish', as: 'author' }, swap);
    const left = await rows();
    expect([granted, wrongs(left)]).toEqual([['releaseWish', 'claimWish', 'withdrawWish'], []]);
    const events = left.filter((row) => row.kind === 'event').map((row) => row.event as Record<string, unknown>);
    const withdrawn = events.find(({ type }) => type === 'wish.withdrawn');
    expect([withdrawn?.claimerIds, withdrawn?.at]).toEqual([[idOf('bert')], noon]);
  });

  it('a member who took a place just before the resident settled is released and told as well', async () => {
    const { wishId, rows } = await startWalk(store, 3);
    await takeStep(store.table, wishId, { act: 'claimWish', as: 'anna' });
    await takeStep(store.table, wishId, { act: 'deliverWish', as: 'anna' });
    const late = [{ act: 'claimWish', as: 'bert' }];
    const granted = await makeMove(store, wishId, { act: 'settleWish', as: 'author' }, late);
    const left = await rows();
    expect([granted, wrongs(left), claimsIn(left, 'delivered'), claimsIn(left, 'released')]).toEqual([
      ['claimWish', 'settleWish'],
      [],
      [idOf('anna')],
      [idOf('bert')],
    ]);
    const events = left.filter((row) => row.kind === 'event').map((row) => row.event as Record<string, unknown>);
    expect(events.find(({ type }) => type === 'wish.settled')?.claimerIds).toEqual([idOf('bert')]);
    expect(left.find((row) => row.kind === 'wish')).toMatchObject({ state: 'delivered', places: 1, held: 1 });
  });
  it('a member who has delivered just before the resident settled is counted, not sent home', async () => {
    const { wishId, rows } = await startWalk(store, 3);
    for (const as of ['anna', 'bert']) await takeStep(store.table, wishId, { act: 'claimWish', as });
    await takeStep(store.table, wishId, { act: 'deliverWish', as: 'anna' });
    await makeMove(store, wishId, { act: 'settleWish', as: 'author' }, [{ act: 'deliverWish', as: 'bert' }]);
    const left = await rows();
    expect([wrongs(left), claimsIn(left, 'delivered').sort()]).toEqual([[], [idOf('anna'), idOf('bert')].sort()]);
  });
  it('all who tap at once for the last places are told at once who has one', async () => {
    const { wishId, rows } = await startWalk(store, 2);
    const answers = await Promise.all(members.map((as) => takeStep(store.table, wishId, { act: 'claimWish', as })));
    expect(answers.map(({ code }) => code ?? 'has one').sort()).toEqual(['WISH_TAKEN', 'has one', 'has one']);
    expect(wrongs(await rows())).toEqual([]);
  });
});
