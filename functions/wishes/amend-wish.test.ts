/** Staff put right what strangers read: the new words stand everywhere, the earlier ones stay in the wish's course. */
import '../testkit/quiet';
import { wishEventSchema } from '../../shared/wishes/events';
import { aGrant, aWish } from '../testkit/builders';
import { type Asking, type Cloud, cloudOn } from '../testkit/cloud';
import { pendingRows } from '../testkit/events';
import { countedIds, idOf } from '../testkit/fixed';
import { home } from '../testkit/places';
import { cursors } from '../testkit/routes';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { keepClaimWords } from './keep-claim-words';
import { keepWishTerms } from './keep-wish-terms';
import { wishIndexOn } from './wish-index.dynamo';
import { wishRow } from './wish-rows.dynamo';
import { wishStoreOn } from './wish-store.dynamo';

const slip = '帮王阿姨换一只灯泡';
const right = '帮一位邻居换一只灯泡';
const params = { wishId: idOf('wish') };

describe('the public words of a wish', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    cloud = cloudOn(store.table, { ids: countedIds() });
    await store.put([
      ...personRows({ called: 'author', grants: [aGrant('resident', home)] }),
      ...personRows({ called: 'sally', grants: [aGrant('communityStaff')] }),
      ...personRows({ called: 'anna', grants: [aGrant('partyMember')] }),
      wishRow(aWish({ state: 'published', publicWords: slip, places: 2 })),
    ]);
  });
  afterAll(() => engine.close());

  const follow = async () => {
    const wishes = wishStoreOn(store.table, cursors);
    for (const { event } of await pendingRows(store)) {
      await keepWishTerms({ index: wishIndexOn(store.table, cursors) })(wishEventSchema.parse(event));
      await keepClaimWords({ wishes })(wishEventSchema.parse(event));
    }
  };
  const amend = (publicWords: string, as = 'sally') => cloud.ask('amendWish', { as, params, body: { publicWords } });
  const wordsOf = async (act: string, asking: Asking) =>
    ((await cloud.ask(act, asking)).body.items as { publicWords?: string }[]).map((item) => item.publicWords);
  const onWall = (words: string) => wordsOf('listWall', { query: { place: home.community, words } });

  it('are read anew on the wall, where they are found, and on the list of whoever has taken it on', async () => {
    await cloud.ask('claimWish', { as: 'anna', params, body: {} });
    expect((await amend(right)).code).toBeUndefined();
    await follow();
    expect([await onWall('一位邻居'), await onWall('王阿姨')]).toEqual([[right], []]);
    expect(await wordsOf('listMyClaims', { as: 'anna' })).toEqual([right]);
  });

  it('stay in its course as they were, for the resident and staff, and for no stranger', async () => {
    await amend(right);
    const notes = async (as?: string) => {
      const { body } = await cloud.ask('getWish', { params, ...(as === undefined ? {} : { as }) });
      return (body.timeline as { act: string; note?: string }[]).map(({ act, note }) => [act, note]);
    };
    expect([await notes('sally'), await notes('author')]).toEqual([[['amendWish', slip]], [['amendWish', slip]]]);
    expect([await notes('anna'), await notes()]).toEqual([[], []]);
  });

  it('are right also for whoever took it on while they were put right', async () => {
    const wishes = wishStoreOn(store.table, cursors);
    await cloud.ask('claimWish', { as: 'anna', params, body: {} });
    await amend(right);
    await follow();
    // As if the claim had been decided on before, and written after.
    await wishes.renameClaim(params.wishId, idOf('anna'), slip);
    expect(await wordsOf('listMyClaims', { as: 'anna' })).toEqual([right]);
  });

  it('are put right once by two who say the same, and by neither without the other’s where they differ', async () => {
    expect([(await amend(right)).code, (await amend(right)).code]).toEqual([undefined, undefined]);
    expect((await amend('请帮邻居换灯泡')).code).toBeUndefined();
    const { body } = await cloud.ask('getWish', { as: 'sally', params });
    expect((body.timeline as { note?: string }[]).map(({ note }) => note)).toEqual([slip, right]);
  });

  it('of goods are put right too: how dear the thing may be stays as it was issued', async () => {
    await store.put([wishRow(aWish({ state: 'published', publicWords: slip, category: 'goods', priceCeiling: 80 }))]);
    expect((await amend('送一位邻居一只灯泡')).code).toBeUndefined();
    const { body } = await cloud.ask('getWish', { as: 'anna', params });
    expect(body).toMatchObject({ publicWords: '送一位邻居一只灯泡', priceCeiling: 80 });
  });

  it('are no way to professional work, or to money', async () => {
    const answers = [await amend('爬梯子换楼道的灯'), await amend('')];
    expect(answers.map(({ code }) => code)).toEqual(['PROFESSIONAL_WORK', 'BAD_INPUT']);
    expect(answers[0]?.body).toMatchObject({ field: 'body.publicWords' });
    await store.put([wishRow(aWish({ state: 'published', publicWords: slip, category: 'goods' }))]);
    expect((await amend('想借500元现金')).code).toBe('MONEY_WISH');
  });
});
