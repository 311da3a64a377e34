/** Places are never given twice and nothing half-done remains, whoever acts in whichever order. */
import '../testkit/quiet';
import * as fc from 'fast-check';
import { daysInMs, hoursInMs, later } from '../../shared/kernel/instant';
import { defaultSettings } from '../../shared/kernel/settings';
import { photoRow } from '../files/photo-rows.dynamo';
import { sha256 } from '../platform/digests';
import { openClaimsKey, wishKeys } from '../platform/keys/wishes';
import type { Row, Table } from '../platform/table';
import { aGrant, aPhoto, aWish } from '../testkit/builders';
import { type Answer, type Asking, cloudOn } from '../testkit/cloud';
import { countedIds, idOf, noon } from '../testkit/fixed';
import { gateOn } from '../testkit/gate';
import { aReferring } from '../testkit/referrals';
import { cursors } from '../testkit/routes';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { claimsIn, wrongs as wrongsOf } from '../testkit/wrong-places';
import type { WishPorts } from './act-on-wish';
import { lapseAssignment, lapseOffer } from './answer-assignment';
import { timerRow } from './claim-writes.dynamo';
import { drawPlaces } from './draw-places';
import { expireWish } from './expire-wish';
import { flagReferral } from './flag-referral';
import { lapseClaim, remindClaimer } from './keep-lease';
import type { Wish } from './wish';
import { wishRow } from './wish-rows.dynamo';
import { wishStoreOn } from './wish-store.dynamo';

const ids = countedIds();
type Answered = Pick<Answer, 'status'> & Partial<Answer>;
const members = ['anna', 'bert', 'cora', 'dora'] as const;
const limit = defaultSettings.openClaimLimit;
/** Of how many other wishes they hold places already: one of them may hold one more, one none. */
const elsewhere: Readonly<Record<string, number>> = { cora: limit - 1, dora: limit };
/** Whatever has happened to it, a wish for which nobody comes ends one day, and no other does by itself. */
const wrongEnd = (rows: readonly Row[]): string[] => {
  const wish = rows.find(({ kind }) => kind === 'wish');
  const waits = wish?.state === 'published' && wish.held === 0;
  return (wish?.expiresAt !== undefined) === waits ? [] : ['the end that is set does not fit the wish'];
};
const wrongs = (rows: readonly Row[]): string[] => [...wrongsOf(rows, limit), ...wrongEnd(rows)];

interface Step {
  readonly act: string;
  readonly as: string;
  /** Whom it is about, when it is not the one who acts. */
  readonly of?: string;
  /** For how many. */
  readonly size?: number;
}

const bodies: Record<string, unknown> = {
  releaseWish: { reason: '临时出差' },
  confirmWish: { rating: 4 },
  declineAssignment: {},
  undoCompletion: { reason: '又坏了' },
  closeWish: { reason: 'not_possible', words: '这件事社区办不了' },
  referWish: aReferring(),
  settleReferral: { outcome: 'helped', note: '居民说修好了' },
};

/** So much later that whatever the clock may do to a wish is due. */
const muchLater = later(noon, daysInMs(120));
type ByTheClock = (ports: WishPorts, wishId: string, memberId: string) => Promise<void>;
const clocks: Readonly<Record<string, ByTheClock>> = {
  remindClaimer: (ports, wishId, memberId) => remindClaimer(ports)(wishId, memberId, muchLater),
  lapseClaim: (ports, wishId, memberId) => lapseClaim(ports)(wishId, memberId, muchLater),
  lapseAssignment: (ports, wishId) => lapseAssignment(ports)(wishId, muchLater),
  drawPlaces: (ports, wishId) => drawPlaces(ports, sha256)(wishId, muchLater),
  flagReferral: (ports, wishId) => flagReferral(ports)(wishId, muchLater),
  lapseOffer: (ports, wishId, memberId) => lapseOffer(ports)(wishId, memberId, muchLater),
  expireWish: (ports, wishId) => expireWish(ports)(wishId, muchLater),
};

const takeStep = async (table: Table, wishId: string, { act, as, of = as, size }: Step): Promise<Answered> => {
  const clock = clocks[act];
  if (clock === undefined) {
    const group = size === undefined ? {} : { size };
    const body =
      act === 'assignWish'
        ? { memberId: idOf(of), ...group }
        : act === 'deliverWish'
          ? { report: '换好了', ...group }
          : (bodies[act] ?? (act === 'claimWish' ? group : undefined));
    return cloudOn(table, { ids }).ask(act, { as, params: { wishId }, body } as Asking);
  }
  await clock({ wishes: wishStoreOn(table, cursors), ids }, wishId, idOf(of));
  return { status: 200 };
};

const eachOfMembers = (acts: readonly string[]): Step[] => acts.flatMap((act) => members.map((as) => ({ act, as })));
const ofMembers = [
  ...eachOfMembers(['claimWish', 'claimWish', 'releaseWish', 'releaseWish', 'deliverWish', 'extendClaim']),
  ...eachOfMembers(['standInReserve', 'standInReserve', 'standInReserve', 'leaveReserve']),
  ...eachOfMembers(['claimWish']).map((step) => ({ ...step, size: 2 })),
  ...eachOfMembers(['deliverWish']).map((step) => ({ ...step, size: 1 })),
];
const ofAsked = eachOfMembers(['acceptAssignment', 'declineAssignment']);
const ofAuthor: Step[] = ['confirmWish', 'undoCompletion', 'withdrawWish', 'settleWish'].map((act) => ({
  act,
  as: 'author',
}));
const ofStaff: Step[] = [
  ...members.flatMap((of) => [1, 2].map((size): Step => ({ act: 'assignWish', as: 'staff', of, size }))),
  ...['closeWish', 'referWish', 'referWish', 'settleReferral', 'settleReferral'].map((act) => ({ act, as: 'staff' })),
];
const ofClock: Step[] = Object.keys(clocks).flatMap((act) => members.map((of) => ({ act, as: 'system', of })));
const steps = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...ofMembers) },
  { weight: 4, arbitrary: fc.constantFrom(...ofAsked) },
  { weight: 2, arbitrary: fc.constantFrom(...ofAuthor) },
  { weight: 3, arbitrary: fc.constantFrom(...ofStaff) },
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
const drawAt = later(noon, hoursInMs(2));
/** Whoever comes first; or in turns, before they are drawn, or before it has come to a draw. */
const ways: readonly Partial<Wish>[] = [{}, { rotationHours: 2, drawAt }, { rotationHours: 2 }];
const walks = fc.record({
  places: fc.constantFrom(1, 1, 2, 3),
  way: fc.constantFrom(...ways),
  moves: fc.array(moves, { minLength: 4, maxLength: 14 }),
});

/** Of what is to be done; nobody of the members may keep it. */
const photo = aPhoto({ id: idOf('a photo of the lamp'), purpose: 'wish', ownerId: idOf('author'), state: 'passed' });
const onTheWay = ['published', 'claimed', 'delivered'];
const whoMay = (rows: readonly Row[]): string[] => {
  const isOpen = onTheWay.includes(String(rows.find(({ kind }) => kind === 'wish')?.state));
  return isOpen ? claimsIn(rows, 'held', 'delivered').sort() : [];
};

let wishes = 0;

/** One more published wish beside those of other walks: its id, and what lies in the table of it. */
const startWalk = async (store: TestTable, places: number, way: Partial<Wish> = {}) => {
  wishes += 1;
  const wishId = idOf(`wish ${wishes}`);
  // Nobody brings what he held in another walk.
  const before = members.map((called) => {
    const others = Array.from({ length: elsewhere[called] ?? 0 }, (_, at) => idOf(`${called} elsewhere ${at}`));
    const open = { ...openClaimsKey(idOf(called)), kind: 'openClaims' };
    return others.length === 0 ? open : { ...open, wishes: new Set(others) };
  });
  const timer = timerRow(wishKeys(wishId).drawTimer, wishId, 'drawPlaces', drawAt);
  const drawn = way.drawAt === undefined ? [] : [timer];
  const expiresAt = later(noon, daysInMs(90));
  const end = timerRow(wishKeys(wishId).expireTimer, wishId, 'expireWish', expiresAt);
  const wish = aWish({ id: wishId, state: 'published', places, expiresAt, photoIds: [photo.id], ...way });
  await store.put([wishRow(wish), photoRow(photo), end, ...drawn, ...before]);
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

  const whoSees = async (wishId: string): Promise<string[]> => {
    const cloud = cloudOn(store.table);
    const seeing = await Promise.all(
      members.map(async (as) =>
        (await cloud.ask('getWish', { as, params: { wishId } })).body.photos ? [idOf(as)] : [],
      ),
    );
    return seeing.flat().sort();
  };

  it('places, claims, counts, state and who sees the photos fit together after every act of any walk', async () => {
    await fc.assert(
      fc.asyncProperty(walks, async ({ places, way, moves: wanted }) => {
        const { wishId, rows } = await startWalk(store, places, way);
        for (const { first, between } of wanted) {
          await makeMove(store, wishId, first, between);
          expect([first, between, wrongs(await rows())]).toEqual([first, between, []]);
        }
        expect(await whoSees(wishId)).toEqual(whoMay(await rows()));
      }),
      { numRuns: 60 },
    );
  }, 300_000);

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
  it('a member who gave his place back and took two just before the resident settled leaves none behind', async () => {
    const { wishId, rows } = await startWalk(store, 5);
    for (const as of ['anna', 'bert']) await takeStep(store.table, wishId, { act: 'claimWish', as });
    await takeStep(store.table, wishId, { act: 'deliverWish', as: 'anna' });
    const between = [
      { act: 'releaseWish', as: 'bert' },
      { act: 'claimWish', as: 'bert', size: 2 },
    ];
    const granted = await makeMove(store, wishId, { act: 'settleWish', as: 'author' }, between);
    const left = await rows();
    expect([granted, wrongs(left), claimsIn(left, 'released')]).toEqual([
      ['releaseWish', 'claimWish', 'settleWish'],
      [],
      [idOf('bert')],
    ]);
    expect(left.find((row) => row.kind === 'wish')).toMatchObject({ state: 'delivered', places: 1, held: 1 });
  });
  const claims: Step = { act: 'claimWish', as: 'bert' };
  const comesBackWithAnother: Step[] = [
    { act: 'releaseWish', as: 'bert' },
    { ...claims, size: 2 },
  ];
  it.each<[string, Step[], Step, Step[]]>([
    [
      'is asked for more places while he accepts one',
      [{ act: 'assignWish', as: 'staff', of: 'bert', size: 1 }],
      { act: 'acceptAssignment', as: 'bert' },
      [
        { act: 'declineAssignment', as: 'bert' },
        { act: 'assignWish', as: 'staff', of: 'bert', size: 2 },
      ],
    ],
    ['comes back with another while he extends', [claims], { act: 'extendClaim', as: 'bert' }, comesBackWithAnother],
    [
      'comes back with another while he is reminded',
      [claims],
      { act: 'remindClaimer', as: 'bert' },
      comesBackWithAnother,
    ],
  ])('a member who %s has as many places as he came for', async (_, before, first, between) => {
    const { wishId, rows } = await startWalk(store, 5);
    await walk(wishId, { act: 'claimWish', as: 'anna' }, ...before);
    const granted = await makeMove(store, wishId, first, between);
    const left = await rows();
    const { size } = left.find(({ kind, memberId }) => kind === 'claim' && memberId === idOf('bert')) ?? {};
    expect([granted.slice(0, 2), size, wrongs(left)]).toEqual([between.map(({ act }) => act), 2, []]);
  });

  it('all who tap at once for the last places are told at once who has one', async () => {
    const { wishId, rows } = await startWalk(store, 2);
    const three = members.slice(0, 3);
    const answers = await Promise.all(three.map((as) => takeStep(store.table, wishId, { act: 'claimWish', as })));
    expect(answers.map(({ code }) => code ?? 'has one').sort()).toEqual(['WISH_TAKEN', 'has one', 'has one']);
    expect(wrongs(await rows())).toEqual([]);
  });

  const walk = async (wishId: string, ...steps: readonly Step[]): Promise<string[]> => {
    const codes: string[] = [];
    for (const step of steps) codes.push((await takeStep(store.table, wishId, step)).code ?? step.act);
    return codes;
  };
  const wishIn = (rows: readonly Row[]) => rows.find(({ kind }) => kind === 'wish');

  it('a place that is given back goes to the first in reserve, then to the next, then to the wall', async () => {
    const { wishId, rows } = await startWalk(store, 1);
    const asked = async () => [claimsIn(await rows(), 'offered'), wishIn(await rows())?.state];
    await walk(
      wishId,
      { act: 'claimWish', as: 'anna' },
      { act: 'standInReserve', as: 'bert' },
      { act: 'standInReserve', as: 'cora' },
      { act: 'releaseWish', as: 'anna' },
    );
    const first = await asked();
    // The wall has it not.
    expect(await walk(wishId, { act: 'claimWish', as: 'anna' })).toEqual(['WISH_TAKEN']);
    await walk(wishId, { act: 'declineAssignment', as: 'bert' });
    const second = await asked();
    await walk(wishId, { act: 'lapseOffer', as: 'system', of: 'cora' });
    expect([first, second, await asked(), wrongs(await rows())]).toEqual([
      [[idOf('bert')], 'claimed'],
      [[idOf('cora')], 'claimed'],
      [[], 'published'],
      [],
    ]);
  });

  const inTurns = { rotationHours: 2, drawAt };

  it('nobody takes a place before places are drawn; whoever has helped less is asked first, whoever came first', async () => {
    const { wishId, rows } = await startWalk(store, 1, inTurns);
    const codes = await walk(
      wishId,
      { act: 'standInReserve', as: 'cora' },
      { act: 'claimWish', as: 'anna' },
      { act: 'standInReserve', as: 'anna' },
      { act: 'drawPlaces', as: 'system' },
      { act: 'drawPlaces', as: 'system' },
    );
    const left = await rows();
    expect([codes, claimsIn(left, 'offered'), claimsIn(left, 'waiting'), wrongs(left)]).toEqual([
      ['standInReserve', 'DRAW_PENDING', 'standInReserve', 'drawPlaces', 'drawPlaces'],
      [idOf('anna')],
      [idOf('cora')],
      [],
    ]);
    expect(wishIn(left)).toMatchObject({ state: 'claimed', reserve: [idOf('cora')], drawnAt: muchLater });
  });

  it('what a member has delivered counts when the next places are drawn', async () => {
    const first = await startWalk(store, 1);
    await walk(first.wishId, { act: 'claimWish', as: 'anna' }, { act: 'deliverWish', as: 'anna' });
    const others = await store.table.get([openClaimsKey(idOf('anna'))]);
    const { wishId, rows } = await startWalk(store, 1, inTurns);
    await store.put([others[0] as Row & { pk: string; sk: string }]);
    await walk(wishId, { act: 'standInReserve', as: 'anna' }, { act: 'standInReserve', as: 'bert' });
    const soon = { wishes: wishStoreOn(store.table, cursors), ids };
    await drawPlaces(soon, sha256)(wishId, later(noon, hoursInMs(3)));
    const left = await rows();
    expect([claimsIn(left, 'offered'), claimsIn(left, 'waiting')]).toEqual([[idOf('bert')], [idOf('anna')]]);
    const event = left.map((row) => row.event as Record<string, unknown> | undefined).find((it) => it?.drawn);
    expect(event?.drawn).toEqual([
      { memberId: idOf('bert'), helped: 0 },
      { memberId: idOf('anna'), helped: 1, lastHelped: noon },
    ]);
  });

  it('where nobody would come, whoever comes first has the place as ever', async () => {
    const { wishId, rows } = await startWalk(store, 1, inTurns);
    const codes = await walk(wishId, { act: 'drawPlaces', as: 'system' }, { act: 'claimWish', as: 'bert' });
    expect([codes.at(-1), claimsIn(await rows(), 'held'), wrongs(await rows())]).toEqual([
      'claimWish',
      [idOf('bert')],
      [],
    ]);
  });

  it('staff ask one of those who would come: he waits for no draw, and the others for the one that follows his answer', async () => {
    const { wishId, rows } = await startWalk(store, 2, inTurns);
    await walk(
      wishId,
      { act: 'standInReserve', as: 'anna' },
      { act: 'standInReserve', as: 'bert' },
      { act: 'assignWish', as: 'staff', of: 'anna' },
      { act: 'drawPlaces', as: 'system' },
    );
    const asked = await rows();
    expect([claimsIn(asked, 'offered'), claimsIn(asked, 'waiting'), wrongs(asked)]).toEqual([
      [idOf('anna')],
      [idOf('bert')],
      [],
    ]);
    await walk(wishId, { act: 'acceptAssignment', as: 'anna' }, { act: 'drawPlaces', as: 'system' });
    const left = await rows();
    expect([claimsIn(left, 'held'), claimsIn(left, 'offered'), wrongs(left)]).toEqual([
      [idOf('anna')],
      [idOf('bert')],
      [],
    ]);
  });

  it('somebody who says that he would come while places are drawn is there, or stands in reserve behind them', async () => {
    const { wishId, rows } = await startWalk(store, 1, inTurns);
    await walk(wishId, { act: 'standInReserve', as: 'anna' });
    await makeMove(store, wishId, { act: 'standInReserve', as: 'bert' }, [{ act: 'drawPlaces', as: 'system' }]);
    const left = await rows();
    expect([claimsIn(left, 'offered'), claimsIn(left, 'waiting'), wrongs(left)]).toEqual([
      [idOf('anna')],
      [idOf('bert')],
      [],
    ]);
  });

  it.each([
    ['withdrawn', { act: 'withdrawWish', as: 'author' }],
    ['ended by staff', { act: 'closeWish', as: 'staff' }],
  ])('a wish that is %s before its draw lets everybody go who would have come', async (_, ending) => {
    const { wishId, rows } = await startWalk(store, 1, inTurns);
    await walk(wishId, { act: 'standInReserve', as: 'anna' }, ending, { act: 'drawPlaces', as: 'system' });
    const left = await rows();
    expect([claimsIn(left, 'released'), wrongs(left), wishIn(left)?.drawAt]).toEqual([[idOf('anna')], [], undefined]);
  });

  it('whoever holds as many as he may stands in reserve, is asked, and is told to finish one first', async () => {
    const { wishId, rows } = await startWalk(store, 1);
    const codes = await walk(
      wishId,
      { act: 'claimWish', as: 'anna' },
      { act: 'standInReserve', as: 'dora' },
      { act: 'standInReserve', as: 'dora' },
      { act: 'lapseClaim', as: 'system', of: 'anna' },
      { act: 'acceptAssignment', as: 'dora' },
    );
    expect([codes.at(-1), claimsIn(await rows(), 'offered'), wrongs(await rows())]).toEqual([
      'CLAIM_LIMIT',
      [idOf('dora')],
      [],
    ]);
  });

  it('a group that gives its places back makes room for as many as stand in reserve, and the wall has the rest', async () => {
    const { wishId, rows } = await startWalk(store, 3);
    await walk(
      wishId,
      { act: 'claimWish', as: 'anna', size: 3 },
      { act: 'standInReserve', as: 'bert' },
      { act: 'releaseWish', as: 'anna' },
      { act: 'acceptAssignment', as: 'bert' },
    );
    const left = await rows();
    expect([wishIn(left)?.state, wishIn(left)?.held, claimsIn(left, 'held'), wrongs(left)]).toEqual([
      'published',
      1,
      [idOf('bert')],
      [],
    ]);
  });

  it('a group is refused more places than there are, and takes what is left with fewer', async () => {
    const { wishId, rows } = await startWalk(store, 4);
    const codes = await walk(
      wishId,
      { act: 'claimWish', as: 'anna', size: 3 },
      { act: 'claimWish', as: 'bert', size: 2 },
      { act: 'claimWish', as: 'bert', size: 1 },
      { act: 'deliverWish', as: 'anna' },
      { act: 'deliverWish', as: 'bert' },
    );
    const left = await rows();
    expect([codes, wishIn(left)?.state, wishIn(left)?.done, wrongs(left)]).toEqual([
      ['claimWish', 'PLACES_SHORT', 'claimWish', 'deliverWish', 'deliverWish'],
      'delivered',
      4,
      [],
    ]);
  });

  it('a group of three that comes with two delivers two, the reserve is asked for the third, and then the wall has it', async () => {
    const { wishId, rows } = await startWalk(store, 3);
    const stands = async () => {
      const left = await rows();
      const wish = wishIn(left);
      return [wish?.state, wish?.held, wish?.done, claimsIn(left, 'offered'), wrongs(left)];
    };
    const codes = await walk(
      wishId,
      { act: 'claimWish', as: 'anna', size: 3 },
      { act: 'standInReserve', as: 'bert' },
      { act: 'deliverWish', as: 'anna', size: 4 },
      { act: 'deliverWish', as: 'anna', size: 2 },
    );
    expect([codes.slice(2), await stands()]).toEqual([
      ['BAD_INPUT', 'deliverWish'],
      ['claimed', 3, 2, [idOf('bert')], []],
    ]);
    await walk(wishId, { act: 'declineAssignment', as: 'bert' });
    expect(await stands()).toEqual(['published', 2, 2, [], []]);
    await walk(wishId, { act: 'claimWish', as: 'cora' }, { act: 'deliverWish', as: 'cora' });
    expect(await stands()).toEqual(['delivered', 3, 3, [], []]);
  });

  it('a member who stands in reserve just before fewer come than were to is asked for what is left', async () => {
    const { wishId, rows } = await startWalk(store, 2);
    await walk(wishId, { act: 'claimWish', as: 'anna', size: 2 });
    await makeMove(store, wishId, { act: 'deliverWish', as: 'anna', size: 1 }, [{ act: 'standInReserve', as: 'bert' }]);
    const left = await rows();
    expect([claimsIn(left, 'delivered'), claimsIn(left, 'offered'), wrongs(left)]).toEqual([
      [idOf('anna')],
      [idOf('bert')],
      [],
    ]);
  });

  it('a group is asked for the places that others have left, which the wall has not meanwhile, and has again when it cannot', async () => {
    const { wishId, rows } = await startWalk(store, 3);
    const stands = async () => {
      const left = await rows();
      return [wishIn(left)?.state, wishIn(left)?.held, claimsIn(left, 'held', 'offered').sort(), wrongs(left)];
    };
    const [anna, bert, cora] = [idOf('anna'), idOf('bert'), idOf('cora')];
    const codes = await walk(
      wishId,
      { act: 'claimWish', as: 'anna' },
      { act: 'assignWish', as: 'staff', of: 'anna' },
      { act: 'assignWish', as: 'staff', of: 'bert', size: 3 },
      { act: 'assignWish', as: 'staff', of: 'bert', size: 2 },
      { act: 'assignWish', as: 'staff', of: 'bert', size: 2 },
      { act: 'claimWish', as: 'cora' },
    );
    expect(codes).toEqual(['claimWish', 'WRONG_STATE', 'PLACES_SHORT', 'assignWish', 'assignWish', 'WISH_TAKEN']);
    expect(await stands()).toEqual(['claimed', 3, [anna, bert].sort(), []]);
    await walk(wishId, { act: 'declineAssignment', as: 'bert' });
    expect(await stands()).toEqual(['published', 1, [anna], []]);
    await walk(wishId, { act: 'assignWish', as: 'staff', of: 'bert', size: 2 });
    await walk(wishId, { act: 'lapseOffer', as: 'system', of: 'bert' });
    expect(await stands()).toEqual(['published', 1, [anna], []]);
    await walk(
      wishId,
      { act: 'assignWish', as: 'staff', of: 'cora', size: 2 },
      { act: 'acceptAssignment', as: 'cora' },
    );
    expect(await stands()).toEqual(['claimed', 3, [anna, cora].sort(), []]);
  });

  it('a group that is asked for the last places while somebody takes one of them is not asked for more than there are', async () => {
    const { wishId, rows } = await startWalk(store, 3);
    await walk(wishId, { act: 'claimWish', as: 'anna' });
    const ask = { act: 'assignWish', as: 'staff', of: 'bert', size: 2 };
    const granted = await makeMove(store, wishId, ask, [{ act: 'claimWish', as: 'cora' }]);
    const left = await rows();
    expect([granted, claimsIn(left, 'offered'), wrongs(left)]).toEqual([['claimWish'], [], []]);
  });

  it('a draw that came to be while the resident settled is called off with it', async () => {
    const { wishId, rows } = await startWalk(store, 2, { rotationHours: 2 });
    await walk(wishId, { act: 'claimWish', as: 'anna' }, { act: 'deliverWish', as: 'anna' });
    const between = [
      { act: 'assignWish', as: 'staff', of: 'bert' },
      { act: 'declineAssignment', as: 'bert' },
    ];
    const granted = await makeMove(store, wishId, { act: 'settleWish', as: 'author' }, between);
    expect([granted, wrongs(await rows())]).toEqual([['assignWish', 'declineAssignment', 'settleWish'], []]);
  });

  it('a wish that is delivered, or settled for what there is, keeps nobody in reserve', async () => {
    const { wishId, rows } = await startWalk(store, 2);
    await walk(
      wishId,
      { act: 'claimWish', as: 'anna' },
      { act: 'claimWish', as: 'bert' },
      { act: 'standInReserve', as: 'cora' },
      { act: 'deliverWish', as: 'anna' },
      { act: 'settleWish', as: 'staff' },
    );
    const left = await rows();
    expect([wishIn(left)?.state, wishIn(left)?.places, claimsIn(left, 'released').sort(), wrongs(left)]).toEqual([
      'delivered',
      1,
      [idOf('bert'), idOf('cora')].sort(),
      [],
    ]);
  });

  it('somebody who stands in reserve just before the place is given back is asked for it', async () => {
    const { wishId, rows } = await startWalk(store, 1);
    await walk(wishId, { act: 'claimWish', as: 'anna' });
    const granted = await makeMove(store, wishId, { act: 'releaseWish', as: 'anna' }, [
      { act: 'standInReserve', as: 'bert' },
    ]);
    const left = await rows();
    expect([granted, claimsIn(left, 'offered'), wrongs(left)]).toEqual([
      ['standInReserve', 'releaseWish'],
      [idOf('bert')],
      [],
    ]);
  });

  it('a lease that ends while another member takes a place has ended all the same: its timer fires once', async () => {
    const { wishId, rows } = await startWalk(store, 3);
    await walk(wishId, { act: 'claimWish', as: 'anna' });
    const late = { act: 'claimWish', as: 'bert' };
    await makeMove(store, wishId, { act: 'lapseClaim', as: 'system', of: 'anna' }, [late]);
    const left = await rows();
    expect([claimsIn(left, 'released'), claimsIn(left, 'held'), wrongs(left)]).toEqual([
      [idOf('anna')],
      [idOf('bert')],
      [],
    ]);
  });

  it.each([
    ['delivered', { act: 'deliverWish', as: 'anna' }, 'delivered'],
    ['withdrawn', { act: 'withdrawWish', as: 'author' }, 'withdrawn'],
    ['ended by staff', { act: 'closeWish', as: 'staff' }, 'closed'],
    ['referred', { act: 'referWish', as: 'staff' }, 'closed'],
  ])('somebody who stands in reserve just before the wish is %s is let go with it', async (_, ending, state) => {
    const { wishId, rows } = await startWalk(store, 1);
    await walk(wishId, { act: 'claimWish', as: 'anna' });
    await makeMove(store, wishId, ending, [{ act: 'standInReserve', as: 'bert' }]);
    const left = await rows();
    expect([wishIn(left)?.state, claimsIn(left, 'waiting'), wrongs(left)]).toEqual([state, [], []]);
    const dismissed = left.flatMap(
      ({ event }) => (event as { dismissedIds?: string[] } | undefined)?.dismissedIds ?? [],
    );
    expect(dismissed).toEqual([idOf('bert')]);
  });
});
