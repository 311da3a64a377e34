/** Who stands at the door: what a code tells to whom, when, how often, and that guessing leads nowhere. */
import '../testkit/quiet';
import type { Ids } from '../kernel/ports';
import { personKeys, placeKeys } from '../platform/keys/people';
import { aGrant, aVisitCode } from '../testkit/builders';
import { cloudOn } from '../testkit/cloud';
import { countedIds, fixedClock, idOf } from '../testkit/fixed';
import { home, nodeAbove, siblingGrid } from '../testkit/places';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, villageRows, wishIn } from '../testkit/village';

interface Shown {
  readonly code: string;
  readonly from: string;
}

let checks = 0;
const checking = (code: string, as?: string) => {
  checks += 1;
  return { body: { code, check: `check-${checks.toString().padStart(12, '0')}` }, ...(as === undefined ? {} : { as }) };
};

describe('a visitor', () => {
  let engine: TestEngine;
  let store: TestTable;
  let ids: Ids;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    ids = countedIds();
    await store.put([
      ...villageRows(),
      ...personRows({ called: 'volunteer', grants: [aGrant('volunteer')] }),
      ...personRows({ called: 'mediator', grants: [aGrant('mediator')] }),
    ]);
  });
  afterAll(() => engine.close());

  const opened = () => {
    const clock = fixedClock();
    return { clock, cloud: cloudOn(store.table, { clock, ids }) };
  };
  const codesOf = async (as: string, body: object): Promise<readonly Shown[]> =>
    (await opened().cloud.ask('showVisitCodes', { as, body })).body.codes as readonly Shown[];
  const firstOf = async (as: string, body: object): Promise<string> => (await codesOf(as, body))[0]?.code ?? 'none';

  it('is given a code for every thirty seconds of ten minutes, none like another', async () => {
    const codes = await codesOf('worker', { role: 'gridWorker' });
    expect([codes.length, new Set(codes.map(({ code }) => code)).size]).toEqual([20, 20]);
    expect(codes.slice(0, 2).map(({ from }) => from)).toEqual(['2026-11-22T04:00:00.000Z', '2026-11-22T04:00:30.000Z']);
  });

  it.each([
    ['worker', { role: 'gridWorker' }, { role: 'gridWorker', name: '王worker', why: 'duty', gridId: home.grid }],
    ['mediator', { role: 'mediator' }, { role: 'mediator', name: '王mediator', why: 'duty' }],
    ['volunteer', { role: 'volunteer' }, { role: 'volunteer', name: '王**', why: 'duty' }],
  ])('who is %s is told by role, place and as much of the name as is public', async (as, body, told) => {
    const code = await firstOf(as, body);
    const answer = await opened().cloud.ask('verifyVisit', checking(code));
    expect([answer.code, answer.body]).toMatchObject([undefined, { ...told, verifiedBefore: 0 }]);
  });

  it('who serves two grids is told by the one for which he comes', async () => {
    const grids = [home, siblingGrid].map((path) => aGrant('gridWorker', nodeAbove(path, 'grid')));
    await store.put(personRows({ called: 'worker', grants: grids }));
    const told: unknown[] = [];
    for (const nodeId of [home.grid, siblingGrid.grid]) {
      const code = await firstOf('worker', { role: 'gridWorker', nodeId });
      told.push((await opened().cloud.ask('verifyVisit', checking(code))).body.gridId);
    }
    expect(told).toEqual([home.grid, siblingGrid.grid]);
  });

  it('who comes for a wish is named to the household that waits for him, and to nobody else', async () => {
    const code = await firstOf('claimer', { wishId: wishIn('claimed') });
    const { cloud } = opened();
    const names: unknown[] = [];
    for (const as of [undefined, 'member', 'author', 'daughter'])
      names.push((await cloud.ask('verifyVisit', checking(code, as))).body.name);
    expect(names).toEqual([undefined, undefined, '王claimer', '王claimer']);
  });

  it.each([
    ['member', { role: 'gridWorker' }, 'NOT_ALLOWED'],
    ['author', { role: 'communityStaff' }, 'NOT_ALLOWED'],
    ['member', { wishId: wishIn('claimed') }, 'NOT_FOUND'],
    ['claimer', { wishId: wishIn('delivered') }, 'NOT_FOUND'],
    ['worker', { role: 'gridWorker', nodeId: siblingGrid.grid }, 'NOT_ALLOWED'],
    ['claimer', { wishId: wishIn('claimed'), nodeId: home.grid }, 'BAD_INPUT'],
    ['worker', {}, 'BAD_INPUT'],
    ['worker', { role: 'gridWorker', wishId: wishIn('claimed') }, 'BAD_INPUT'],
  ])('without a reason has no code: %s with %j', async (as, body, code) => {
    expect((await opened().cloud.ask('showVisitCodes', { as, body })).code).toBe(code);
  });

  it.each([
    ['while it is shown', 29_000, undefined],
    ['a window later', 59_000, undefined],
    ['two windows later', 60_000, 'CODE_EXPIRED'],
    ['from yesterday’s picture', 20 * 3_600_000, 'CODE_EXPIRED'],
  ])('whose code is checked %s', async (_, ms, code) => {
    const shown = await firstOf('worker', { role: 'gridWorker' });
    const { clock, cloud } = opened();
    clock.advance(ms);
    expect((await cloud.ask('verifyVisit', checking(shown))).code).toBe(code);
  });

  const extending = (code: string, as: string) => ({ as, params: { code } });

  it.each([
    ['at once', 0, '2026-11-22T04:02:00.000Z'],
    ['in its grace', 50_000, '2026-11-22T04:02:50.000Z'],
  ])('who taps 延长 %s keeps his code for two minutes more, and it is taken so long', async (_, ms, until) => {
    const shown = await firstOf('worker', { role: 'gridWorker' });
    const { clock, cloud } = opened();
    clock.advance(ms);
    expect((await cloud.ask('extendVisitCode', extending(shown, 'worker'))).body.until).toBe(until);
    clock.advance(110_000);
    expect((await cloud.ask('verifyVisit', checking(shown))).code).toBeUndefined();
  });

  it('cannot keep a code for longer than five minutes, however often he taps', async () => {
    const shown = await firstOf('worker', { role: 'gridWorker' });
    const { clock, cloud } = opened();
    const untils: unknown[] = [];
    for (let tap = 0; tap < 4; tap += 1) {
      untils.push((await cloud.ask('extendVisitCode', extending(shown, 'worker'))).body.until);
      clock.advance(100_000);
    }
    expect(untils).toEqual([
      '2026-11-22T04:02:00.000Z',
      '2026-11-22T04:03:40.000Z',
      '2026-11-22T04:05:00.000Z',
      '2026-11-22T04:05:00.000Z',
    ]);
    expect((await cloud.ask('extendVisitCode', extending(shown, 'worker'))).code).toBe('CODE_EXPIRED');
  });

  it.each([
    ['somebody else’s', 'claimer', 0, 'NOT_FOUND'],
    ['an expired one', 'worker', 60_000, 'CODE_EXPIRED'],
  ])('cannot keep %s', async (_, as, ms, code) => {
    const shown = await firstOf('worker', { role: 'gridWorker' });
    const { clock, cloud } = opened();
    clock.advance(ms);
    expect((await cloud.ask('extendVisitCode', extending(shown, as))).code).toBe(code);
  });

  it('whose code is still to come is not known yet', async () => {
    const codes = await codesOf('worker', { role: 'gridWorker' });
    expect((await opened().cloud.ask('verifyVisit', checking(codes[5]?.code ?? ''))).code).toBe('CODE_UNKNOWN');
  });

  it('whose role has ended, or who has given the wish back, has no valid code at the next check', async () => {
    const duty = await firstOf('worker', { role: 'gridWorker' });
    const claim = await firstOf('claimer', { wishId: wishIn('claimed') });
    const { cloud } = opened();
    const holder = placeKeys(home.grid).holder('gridWorker', idOf('worker'));
    await store.table.transact([{ remove: holder }]);
    await cloud.ask('releaseWish', grantedAsks.releaseWish);
    const codes = [duty, claim].map((code) => cloud.ask('verifyVisit', checking(code)));
    expect((await Promise.all(codes)).map(({ code }) => code)).toEqual(['CODE_EXPIRED', 'CODE_EXPIRED']);
  });

  it('whose code was copied is found out: each check tells how many there were before it', async () => {
    const code = await firstOf('worker', { role: 'gridWorker' });
    const { cloud } = opened();
    const told: unknown[] = [];
    for (let time = 0; time < 3; time += 1)
      told.push((await cloud.ask('verifyVisit', checking(code))).body.verifiedBefore);
    expect(told).toEqual([0, 1, 2]);
  });

  it('is checked once by one tap, however often a bad network sends it', async () => {
    const { cloud } = opened();
    const asking = checking(aVisitCode().code);
    const [first, again] = [await cloud.ask('verifyVisit', asking), await cloud.ask('verifyVisit', asking)];
    expect([again, first.body.verifiedBefore]).toEqual([first, 0]);
    const next = await cloud.ask('verifyVisit', checking(aVisitCode().code));
    expect(next.body.verifiedBefore).toBe(1);
  });

  it('learns nothing of those who checked him', async () => {
    const { cloud } = opened();
    await cloud.ask('verifyVisit', checking(aVisitCode().code, 'author'));
    const inbox = await cloud.ask('listNotices', { as: 'worker' });
    const shown = await cloud.ask('showVisitCodes', { as: 'worker', body: { role: 'gridWorker' } });
    expect([inbox.body.items, JSON.stringify(shown.body).includes(idOf('author'))]).toEqual([[], false]);
    expect(await store.table.get([personKeys(idOf('worker')).inbox])).toMatchObject([{ unread: 0 }]);
  });

  it('who guesses is stopped for the rest of the minute, and a true code is told all the while', async () => {
    const { clock, cloud } = opened();
    const codes: unknown[] = [];
    for (let guess = 0; guess < 12; guess += 1)
      codes.push((await cloud.ask('verifyVisit', checking(`4899${guess.toString().padStart(4, '0')}`))).code);
    expect([codes.slice(0, 10), codes.slice(10)]).toEqual([Array(10).fill('CODE_UNKNOWN'), ['BUSY', 'BUSY']]);
    expect((await cloud.ask('verifyVisit', checking(aVisitCode().code))).code).toBeUndefined();
    clock.advance(60_000);
    expect((await cloud.ask('verifyVisit', checking('48990000'))).code).toBe('CODE_UNKNOWN');
  });
});
