/** What a community has ruled of wishes: how dear goods may be, what is not taken at present, and what only members are shown. */
import '../testkit/quiet';
import type { PartialSettings } from '../../shared/kernel/settings';
import { aWish } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { countedIds, idOf } from '../testkit/fixed';
import { home } from '../testkit/places';
import { settingsRow } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { villageRows, wishIn } from '../testkit/village';
import { wishRow } from './wish-rows.dynamo';

const chair = { publicWords: '想要一把闲置的椅子', category: 'goods', places: 1 };

describe('the rules of a community', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
  });
  beforeEach(async () => {
    await store.restore(villageRows());
    cloud = cloudOn(store.table, { ids: countedIds() });
  });
  afterAll(() => engine.close());

  const rule = (settings: PartialSettings) => store.put([settingsRow(home.community, settings)]);
  const submit = (body: object) =>
    cloud.ask('submitWish', { as: 'author', body: { words: '想要一把闲置的椅子', ...body } });
  const publish = (body: object, wishId = wishIn('submitted')) =>
    cloud.ask('publishWish', { as: 'staff', params: { wishId }, body: { ...chair, ...body } });
  const told = ({ code, body }: { code?: string | undefined; body: { field?: unknown } }) =>
    code === undefined ? 'granted' : `${code} ${body.field}`;

  /** By 200 yuan, where nothing is set. */
  it.each([
    [{ category: 'goods', priceCeiling: 200 }, 'granted'],
    [{ category: 'goods', priceCeiling: 201 }, 'OVER_CEILING body.priceCeiling'],
    [{ priceCeiling: 200 }, 'granted'],
    [{ priceCeiling: 201 }, 'OVER_CEILING body.priceCeiling'],
    [{ category: 'goods' }, 'granted'],
    [{ category: 'repair', priceCeiling: 20 }, 'BAD_INPUT body.priceCeiling'],
    [{ category: 'goods', priceCeiling: 0 }, 'BAD_INPUT body.priceCeiling'],
    [{ category: 'goods', priceCeiling: 99.5 }, 'BAD_INPUT body.priceCeiling'],
  ])('a wish that says %j is %s', async (body, expected) => {
    expect(told(await submit(body))).toBe(expected);
  });

  it.each([
    [{ priceCeiling: 200 }, 'granted'],
    [{}, 'BAD_INPUT body.priceCeiling'],
    [{ priceCeiling: 201 }, 'OVER_CEILING body.priceCeiling'],
    [{ category: 'repair', priceCeiling: 20 }, 'BAD_INPUT body.priceCeiling'],
    [{ category: 'repair' }, 'granted'],
  ])('goods published with %j are %s', async (body, expected) => {
    expect(told(await publish(body))).toBe(expected);
  });

  it('of goods that are dispatched bind in the same way', async () => {
    const body = { memberId: idOf('member'), issued: chair };
    const params = { wishId: wishIn('submitted') };
    expect(told(await cloud.ask('assignWish', { as: 'staff', params, body }))).toBe(
      'BAD_INPUT body.issued.priceCeiling',
    );
  });

  it('stand on the card, whoever reads it', async () => {
    await publish({ priceCeiling: 120 });
    const { body } = await cloud.ask('listWall', { query: { place: home.community } });
    expect((body.items as { priceCeiling?: number }[]).map(({ priceCeiling }) => priceCeiling)).toContain(120);
  });

  it('are those of the day on which it was filed: a limit that is lowered later breaks no promise', async () => {
    await rule({ goodsCeilingYuan: 50 });
    expect(told(await publish({ priceCeiling: 150 }))).toBe('granted');
    expect(told(await submit({ category: 'goods', priceCeiling: 51 }))).toBe('OVER_CEILING body.priceCeiling');
  });

  it('close a category: nobody files for it any more, and what was filed is published', async () => {
    const { body } = await submit({ category: 'goods' });
    await rule({ closedCategories: ['goods'] });
    expect([told(await submit({ category: 'goods' })), told(await submit({}))]).toEqual([
      'CATEGORY_CLOSED body.category',
      'granted',
    ]);
    await store.put([wishRow(aWish({ id: String(body.id), category: 'goods' }))]);
    expect(told(await publish({ priceCeiling: 100 }, String(body.id)))).toBe('granted');
  });

  it('are told to whoever lives there', async () => {
    await rule({ closedCategories: ['errand'], goodsCeilingYuan: 80 });
    expect((await cloud.ask('getWishRules', { as: 'author' })).body).toEqual({
      goodsCeilingYuan: 80,
      closedCategories: ['errand'],
    });
  });

  it('keep a category from the wall, whatever staff tick', async () => {
    await rule({ memberCategories: ['learning'] });
    const { body } = await submit({ words: '想学用手机挂号', category: 'learning' });
    const wishId = String(body.id);
    await store.put([wishRow(aWish({ id: wishId, rules: { goodsCeilingYuan: 200, memberCategories: ['learning'] } }))]);
    await publish({ publicWords: '教邻居用手机', category: 'learning', membersOnly: false }, wishId);
    const wall = async (as: string, query: object) =>
      (
        (await cloud.ask('listWall', { as, query: { place: home.community, ...query } })).body.items as { id: string }[]
      ).some(({ id }) => id === wishId);
    expect([await wall('wanderer', {}), await wall('member', { audience: 'members' })]).toEqual([false, true]);
  });
});
