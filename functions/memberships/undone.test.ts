/** What a completion counts for a member, and what its undoing takes back: the same in any order, repeated, and through a crash. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import type { WishEvent } from '../../shared/wishes/events';
import { memberKeys, pointsKeys, pointsPrefix } from '../platform/keys/memberships';
import type { Row } from '../platform/table';
import { aClaim, aGrant, aMembership, aWish } from '../testkit/builders';
import { cloudOn } from '../testkit/cloud';
import { countedIds, fixedClock, idOf } from '../testkit/fixed';
import { home, otherCommunity } from '../testkit/places';
import { cursors } from '../testkit/routes';
import { personRows, placeRows, settingsRow } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { claimRow, wishRow } from '../wishes/wish-rows.dynamo';
import { countPoints } from './count-points';
import { countService } from './count-service';
import { membershipRow, openRow } from './membership-rows.dynamo';
import { pointsLedgerOn, pointsStoreOn } from './points-ledger.dynamo';
import { serviceCounterOn } from './service-counter.dynamo';

const members = ['anna', 'bert'] as const;
const holders = members.map((called) => idOf(called));
const membershipId = (called: string) => idOf(`membership of ${called}`);
const asks = {
  confirmWish: { as: 'author', body: { rating: 5 } },
  undoCompletion: { as: 'staff', body: { reason: '第二天又不亮了' } },
} as const;

let ids = countedIds();
const rows = (points: boolean): Row[] => [
  ...placeRows(),
  settingsRow(home.community, { pointsEnabled: points, pointsOnCompletion: 7 }),
  ...personRows({ called: 'author', grants: [aGrant('resident', home)] }),
  ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
  wishRow(aWish({ state: 'delivered', places: 2, holders, deliverers: holders })),
  ...members.flatMap((called) => {
    const membership = aMembership({ id: membershipId(called), memberId: idOf(called), state: 'confirmed' });
    return [
      ...personRows({ called, grants: [aGrant('partyMember')] }),
      membershipRow(membership),
      openRow(membership),
      claimRow(aClaim({ memberId: idOf(called), state: 'delivered' })),
    ];
  }),
];

const eventsIn = async (store: TestTable): Promise<WishEvent[]> =>
  (await store.everything()).flatMap(({ kind, event }) => (kind === 'event' ? [event as WishEvent] : []));

/** As the reactions do it; a process that dies does no more of it. */
const follow = async (store: TestTable, event: WishEvent, diesAt?: number): Promise<void> => {
  if (diesAt !== undefined) {
    store.observer.forget();
    store.observer.inject([{ kind: 'crashAfter', nth: diesAt }]);
  }
  try {
    await countService({ services: serviceCounterOn(store.table) })(event);
    await countPoints({ points: pointsLedgerOn(store.table) })(event);
  } catch (fault) {
    if (diesAt === undefined) throw fault;
  } finally {
    store.observer.inject([]);
  }
};

const countedFor = async (store: TestTable, called: string) => {
  const [membership, sum] = await store.table.get([
    memberKeys(idOf(called)).membership(membershipId(called)),
    pointsKeys(idOf(called)).sum,
  ]);
  const ledger = await store.table.query({ pk: pointsKeys(idOf(called)).sum.pk, prefix: pointsPrefix });
  const added = ledger.rows.reduce((so, { points }) => so + Number(points), 0);
  return { served: membership?.served ?? 0, sum: sum?.points ?? 0, added };
};

const steps = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ kind: 'act' } as const) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('follow' as const), which: fc.nat(20) }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('die' as const), which: fc.nat(20), nth: fc.integer({ min: 1, max: 8 }) }),
  },
);

describe('what a completion counts', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  afterAll(() => engine.close());
  beforeEach(() => {
    ids = countedIds();
  });

  /** Confirmed where it waits for it, undone where it is completed. */
  const act = async (): Promise<void> => {
    const [wish] = (await store.everything()).filter(({ kind }) => kind === 'wish');
    const name = wish?.state === 'completed' ? 'undoCompletion' : 'confirmWish';
    const answer = await cloudOn(store.table, { ids }).ask(name, { ...asks[name], params: { wishId: idOf('wish') } });
    expect([name, answer.code]).toEqual([name, undefined]);
  };

  it('is there once while the wish stands completed and not at all while it does not, in any order, repeated or broken off', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(steps, { minLength: 3, maxLength: 14 }),
        fc.infiniteStream(fc.nat()),
        async (walk, chance) => {
          await store.restore(rows(true));
          ids = countedIds();
          for (const step of walk) {
            const events = await eventsIn(store);
            if (step.kind === 'act') await act();
            else {
              const event = events[step.which % Math.max(1, events.length)];
              if (event !== undefined) await follow(store, event, step.kind === 'die' ? step.nth : undefined);
            }
          }
          const shuffled = (await eventsIn(store))
            .map((event) => ({ event, rank: Number(chance.next().value) }))
            .sort((one, other) => one.rank - other.rank);
          for (const { event } of [...shuffled, ...shuffled]) await follow(store, event);
          const [wish] = (await store.everything()).filter(({ kind }) => kind === 'wish');
          const expected =
            wish?.state === 'completed' ? { served: 1, sum: 7, added: 7 } : { served: 0, sum: 0, added: 0 };
          for (const called of members) expect([called, await countedFor(store, called)]).toEqual([called, expected]);
        },
      ),
      { numRuns: 40 },
    );
  }, 360_000);

  it('gives no points where the tenant has not switched them on, and takes none back', async () => {
    await store.restore(rows(false));
    for (const _ of ['completed', 'undone', 'completed']) await act();
    for (const event of await eventsIn(store)) await follow(store, event);
    expect((await store.everything()).filter(({ kind }) => String(kind).startsWith('points'))).toEqual([]);
    expect(await countedFor(store, 'anna')).toEqual({ served: 1, sum: 0, added: 0 });
  });

  it('takes back what was given, whatever a completion gives by then', async () => {
    await store.restore(rows(true));
    await act();
    for (const event of await eventsIn(store)) await follow(store, event);
    await store.put([settingsRow(home.community, { pointsEnabled: false, pointsOnCompletion: 50 })]);
    await act();
    for (const event of await eventsIn(store)) await follow(store, event);
    expect(await countedFor(store, 'bert')).toEqual({ served: 0, sum: 0, added: 0 });
  });

  it('shows a member his points where they are switched on, and nothing where they are not', async () => {
    await store.restore(rows(true));
    await act();
    for (const event of await eventsIn(store)) await follow(store, event);
    const shown = async () => (await cloudOn(store.table).ask('getMyPoints', { as: 'anna' })).body;
    const whileOn = await shown();
    await store.put([settingsRow(home.community, { pointsEnabled: false })]);
    expect([whileOn, await shown()]).toEqual([
      { on: true, sum: 7, items: [expect.objectContaining({ points: 7, wishId: idOf('wish') })] },
      { on: false, sum: 0, items: [] },
    ]);
    const listed = await pointsStoreOn(store.table, cursors).listOf(idOf('bert'), undefined);
    expect(listed.ok && listed.value.items.length).toBe(1);
  });
});

describe('a member who lives elsewhere', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  afterAll(() => engine.close());

  it.each([
    [true, false],
    [false, true],
  ])('is shown his points as it is switched where he serves (%s), not where he lives (%s)', async (serves, lives) => {
    await store.restore([
      ...rows(serves),
      settingsRow(otherCommunity.community, { pointsEnabled: lives }),
      ...personRows({ called: 'carl', grants: [aGrant('resident', otherCommunity), aGrant('partyMember')] }),
    ]);
    const { body } = await cloudOn(store.table).ask('getMyPoints', { as: 'carl' });
    expect(body.on).toBe(serves);
  });
});

describe('a completion', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  afterAll(() => engine.close());

  it('that is undone keeps its rating on its own event, and the wish waits for another', async () => {
    await store.restore(rows(false));
    const cloud = cloudOn(store.table, { ids: countedIds() });
    const params = { wishId: idOf('wish') };
    await cloud.ask('confirmWish', { ...asks.confirmWish, params });
    await cloud.ask('undoCompletion', { ...asks.undoCompletion, params });
    const { body } = await cloud.ask('getWish', { as: 'author', params });
    const timeline = body.timeline as { act: string; rating?: number; note?: string }[];
    expect([body.state, body.rating, timeline.map(({ act, rating }) => [act, rating])]).toEqual([
      'delivered',
      undefined,
      [
        ['confirmWish', 5],
        ['undoCompletion', undefined],
      ],
    ]);
    const seen = await cloud.ask('getWish', { as: 'anna', params });
    const read = seen.body.timeline as { rating?: number; note?: string }[];
    expect(read.map(({ rating, note }) => [rating, note])).toEqual([
      [undefined, undefined],
      [undefined, '第二天又不亮了'],
    ]);
  });

  it('is the resident’s to undo for seven days, and the staff’s after that', async () => {
    await store.restore(rows(false));
    const week = 7 * 24 * 60 * 60_000;
    const clock = fixedClock();
    const cloud = cloudOn(store.table, { ids: countedIds(), clock });
    const params = { wishId: idOf('wish') };
    const undo = (as: string) => cloud.ask('undoCompletion', { as, params, body: { reason: '又不亮了' } });
    await cloud.ask('confirmWish', { ...asks.confirmWish, params });
    clock.advance(week);
    expect((await cloud.ask('getWish', { as: 'author', params })).body.undoUntil).toBeDefined();
    clock.advance(1);
    expect((await cloud.ask('getWish', { as: 'author', params })).body.undoUntil).toBeUndefined();
    expect([(await undo('author')).code, (await undo('staff')).code]).toEqual(['TOO_LATE_TO_UNDO', undefined]);
    await cloud.ask('confirmWish', { ...asks.confirmWish, params });
    expect((await undo('author')).code).toBeUndefined();
  });
});
