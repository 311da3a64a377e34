/** Who counts as one caller, and what a bounded act answers beyond its bound. */
import '../testkit/quiet';
import { limits } from '../../shared/kernel/limits';
import { cloudOn } from '../testkit/cloud';
import { home } from '../testkit/places';
import { openTestEngine, type TestEngine } from '../testkit/test-table';
import { villageRows } from '../testkit/village';
import { networkOf } from './limiter';

describe('a network', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
  ])('of %s is %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });
});

describe('whoever reads the list of grid workers from end to end', () => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  afterAll(() => engine.close());

  it('is stopped and told when he may go on; a family that asks for its own grid all day is not', async () => {
    const store = await engine.fresh();
    await store.put(villageRows());
    const cloud = cloudOn(store.table);
    const own = { params: { gridId: home.grid } };
    for (let nth = 1; nth < limits.gridContacts.most; nth += 1) {
      await cloud.ask('getGridContact', { params: { gridId: `g9000000000${100 + nth}` } });
    }
    const answers = [await cloud.ask('getGridContact', own), await cloud.ask('getGridContact', own)];
    const harvested = await cloud.ask('getGridContact', { params: { gridId: 'g9000000000999' } });
    expect([answers.map(({ code }) => code), harvested.status, harvested.body]).toEqual([
      [undefined, undefined],
      429,
      { code: 'TOO_MANY', until: '2026-11-22T05:00:00.000Z' },
    ]);
    const officer = await cloud.ask('getGridContact', { as: 'staff', params: { gridId: home.grid } });
    expect(officer.code).toBeUndefined();
    const kept = (await store.everything()).filter(({ kind }) => kind === 'limit');
    expect(JSON.stringify(kept.map((row) => ({ ...row, asked: [...(row.asked as Set<string>)] })))).not.toMatch(
      /127\.0\.0\.1|g9000/,
    );
  });
});
