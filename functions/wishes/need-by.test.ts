/** A day by which a wish is needed is a day to come, by the calendar of Shanghai. */
import '../testkit/quiet';
import { hoursInMs } from '../../shared/kernel/instant';
import { cloudOn } from '../testkit/cloud';
import { fixedClock } from '../testkit/fixed';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { grantedAsks, villageRows } from '../testkit/village';

const lastSecond = '2026-11-22T15:59:59.000Z';
const newDay = '2026-11-22T16:00:00.000Z';

const bodies = {
  submitWish: { words: '想学用手机挂号' },
  resubmitWish: { words: '卧室顶灯的灯泡坏了' },
};

describe('a wish that is needed', () => {
  let engine: TestEngine;
  let store: TestTable;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    await store.put(villageRows());
  });
  afterAll(() => engine.close());

  const ask = (act: keyof typeof bodies, at: string, needBy: string) =>
    cloudOn(store.table, { clock: fixedClock(at) }).ask(act, {
      ...grantedAsks[act],
      body: { ...bodies[act], needBy },
    });

  it.each(['submitWish', 'resubmitWish'] as const)(
    'yesterday is refused by %s for its field, and not stored',
    async (act) => {
      const before = await store.everything();
      const early = await ask(act, lastSecond, '2026-11-21');
      const midnight = await ask(act, newDay, '2026-11-22');
      expect([early, midnight].map(({ code, body }) => [code, body.field])).toEqual(
        Array(2).fill(['BAD_INPUT', 'body.needBy']),
      );
      expect(await store.everything()).toEqual(before);
    },
  );

  it.each(['submitWish', 'resubmitWish'] as const)('today is taken by %s until the day ends', async (act) => {
    expect((await ask(act, lastSecond, '2026-11-22')).code).toBeUndefined();
  });

  it('today, and sent again by the same tap tomorrow, is answered as it was', async () => {
    const clock = fixedClock(lastSecond);
    const cloud = cloudOn(store.table, { clock });
    const asking = { as: 'author', body: { ...bodies.submitWish, needBy: '2026-11-22' }, key: 'the-same-tap-twice' };
    const first = await cloud.ask('submitWish', asking);
    clock.advance(hoursInMs(9));
    expect([first.code, await cloud.ask('submitWish', asking)]).toEqual([undefined, first]);
  });
});
