/** While a grid worker is away his stand-in is shown; when the days are over, he is back by himself. */
import '../testkit/quiet';
import { daysInMs } from '../../shared/kernel/instant';
import { isAway, leaveSchema } from '../../shared/people/leave';
import { placeKeys } from '../platform/keys/people';
import { cloudOn } from '../testkit/cloud';
import { fixedClock } from '../testkit/fixed';
import { home, otherStreet, siblingGrid } from '../testkit/places';
import { openTestEngine, type TestEngine } from '../testkit/test-table';
import { villageRows } from '../testkit/village';

describe('a leave', () => {
  it.each([
    ['2026-11-25', '2026-11-28', true],
    ['2026-11-25', '2026-11-25', true],
    ['2026-11-25', '2026-11-24', false],
    ['2026-11-25', '2027-11-24', false],
    ['2026-11-31', '2026-12-01', false],
  ])('from %s until %s is one: %s', (from, until, fits) => {
    expect(leaveSchema.safeParse({ from, until }).success).toBe(fits);
  });

  it.each([
    ['2026-11-24T15:59:59.999Z', false],
    ['2026-11-24T16:00:00.000Z', true],
    ['2026-11-28T15:59:59.999Z', true],
    ['2026-11-28T16:00:00.000Z', false],
  ])('counts whole days of Shanghai: at %s he is away: %s', (at, away) => {
    expect(isAway({ from: '2026-11-25', until: '2026-11-28' }, at)).toBe(away);
  });
});

describe('whoever looks for his grid worker', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  afterAll(() => engine.close());

  it('is told of the leave while it lasts and before, and not after it', async () => {
    const store = await engine.fresh();
    await store.put(villageRows());
    const clock = fixedClock();
    const cloud = cloudOn(store.table, { clock });
    const look = async () => (await cloud.ask('getGridContact', { params: { gridId: home.grid } })).body;
    const leave = { from: '2026-11-25', until: '2026-11-28' };
    await cloud.ask('setGridLeave', { as: 'worker', params: { gridId: home.grid }, body: leave });
    expect(await look()).toMatchObject({ away: false, leave });
    clock.advance(daysInMs(3));
    expect(await look()).toMatchObject({ away: true, leave });
    clock.advance(daysInMs(4));
    const after = await look();
    expect([after.away, after.leave]).toEqual([false, undefined]);
  });

  it('is shown the worker again when he is back sooner', async () => {
    const store = await engine.fresh();
    await store.put(villageRows());
    const cloud = cloudOn(store.table);
    const look = async () => (await cloud.ask('getGridContact', { params: { gridId: siblingGrid.grid } })).body.away;
    expect(await look()).toBe(true);
    await cloud.ask('endGridLeave', { as: 'staff', params: { gridId: siblingGrid.grid } });
    expect(await look()).toBe(false);
  });

  it('a leave that is over already cannot be said, nor one of another street’s worker', async () => {
    const store = await engine.fresh();
    await store.put(villageRows());
    const cloud = cloudOn(store.table);
    const say = (gridId: string, until: string) =>
      cloud.ask('setGridLeave', { as: 'staff', params: { gridId }, body: { from: '2026-11-01', until } });
    expect((await say(home.grid, '2026-11-21')).body).toEqual({ code: 'BAD_INPUT', field: 'body.until' });
    expect((await say(otherStreet.grid, '2026-11-30')).code).toBe('NOT_ALLOWED');
  });

  it('nobody registers as living in a market', async () => {
    const store = await engine.fresh();
    const place = placeKeys(home.building).place;
    const market = villageRows().map((row) =>
      row.pk === place.pk && row.sk === place.sk ? { ...row, exclusive: true } : row,
    );
    await store.put(market);
    const body = { name: '孙漫游', building: home.building, room: '3单元402' };
    const { code } = await cloudOn(store.table).ask('requestResidency', { as: 'wanderer', body });
    expect(code).toBe('NO_HOMES_HERE');
  });
});
