/** What staff issue takes the place of something: what the resident gave, or what stood on the wall before, stays on record. */
import '../testkit/quiet';
import type { WishView } from '../../shared/wishes/wish';
import { aGrant, aWish } from '../testkit/builders';
import { cloudOn } from '../testkit/cloud';
import { countedIds, idOf } from '../testkit/fixed';
import { personRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { wishRow } from './wish-rows.dynamo';

const params = { wishId: idOf('wish') };
const first = { publicWords: '帮邻居换灯泡', category: 'repair', places: 1 };
const second = { publicWords: '帮邻居买一只灯泡', category: 'errand', places: 1 };

describe('staff who issue words and a category', () => {
  let engine: TestEngine;
  let store: TestTable;
  const ids = countedIds();
  beforeAll(async () => {
    engine = await openTestEngine();
  });
  beforeEach(async () => {
    store = await engine.fresh();
    await store.put([
      ...personRows({ called: 'author' }),
      ...personRows({ called: 'staff', grants: [aGrant('communityStaff')] }),
      ...personRows({ called: 'colleague', grants: [aGrant('communityStaff')] }),
      ...personRows({ called: 'anna', grants: [aGrant('partyMember')] }),
      wishRow(aWish({ category: 'learning' })),
    ]);
  });
  afterAll(() => engine.close());

  const done = async (act: string, as: string, body?: unknown) =>
    expect([act, (await cloudOn(store.table, { ids }).ask(act, { as, params, body })).code]).toEqual([act, undefined]);
  const readBy = async (as: string): Promise<WishView> =>
    (await cloudOn(store.table, { ids }).ask('getWish', { as, params })).body as unknown as WishView;
  const stepOf = ({ timeline }: WishView, act: string) => timeline.find((step) => step.act === act);

  it('sort a wish otherwise than its resident did, and he and staff read both, and nobody else', async () => {
    await done('publishWish', 'staff', first);
    const read = await Promise.all(['author', 'colleague', 'anna'].map(readBy));
    expect(read.map(({ category, givenCategory }) => [category, givenCategory])).toEqual([
      ['repair', 'learning'],
      ['repair', 'learning'],
      ['repair', undefined],
    ]);
    const sorted = { from: 'learning', to: 'repair' };
    expect(read.map((view) => stepOf(view, 'publishWish')?.sorted)).toEqual([sorted, sorted, undefined]);
  });

  it('issue other words with a dispatch, and he and staff read in its course which stood there before', async () => {
    await done('publishWish', 'staff', first);
    await done('assignWish', 'staff', { memberId: idOf('anna'), issued: second });
    const [colleague, author, anna] = await Promise.all(['colleague', 'author', 'anna'].map(readBy));
    expect(colleague).toMatchObject({ publicWords: second.publicWords, givenCategory: 'learning' });
    expect(stepOf(colleague as WishView, 'assignWish')).toMatchObject({
      note: first.publicWords,
      sorted: { from: 'repair', to: 'errand' },
    });
    const read = [author, anna].map((view) => stepOf(view as WishView, 'assignWish')?.note);
    expect(read).toEqual([first.publicWords, undefined]);
  });

  it('leave nothing to tell where they issue the same, or nothing at all', async () => {
    await done('publishWish', 'staff', { ...first, category: 'learning' });
    await done('assignWish', 'staff', { memberId: idOf('anna') });
    const view = await readBy('colleague');
    expect([stepOf(view, 'publishWish')?.sorted, stepOf(view, 'assignWish')?.note]).toEqual([undefined, undefined]);
  });
});
