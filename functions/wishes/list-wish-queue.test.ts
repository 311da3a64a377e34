/** Staff look for some of what lies before them: the answer is of the whole queue, not of a page of it. */
import '../testkit/quiet';
import { spokenNumber } from '../../shared/kernel/id';
import { daysInMs, later } from '../../shared/kernel/instant';
import { spokenNumberKey } from '../platform/keys/wishes';
import { aGrant, aWish } from '../testkit/builders';
import { type Cloud, cloudOn } from '../testkit/cloud';
import { idOf, noon } from '../testkit/fixed';
import { home, nodeAbove, otherCommunity, siblingGrid } from '../testkit/places';
import { cursors } from '../testkit/routes';
import { personRows, placeRows } from '../testkit/rows';
import { openTestEngine, type TestEngine, type TestTable } from '../testkit/test-table';
import { keepWishTerms } from './keep-wish-terms';
import type { Wish } from './wish';
import { wishIndexOn } from './wish-index.dynamo';
import { wishRow } from './wish-rows.dynamo';

const waiting = Array.from({ length: 60 }, (_, at) =>
  aWish({
    id: idOf(`waiting ${at}`),
    number: spokenNumber(String(2_000_000 + at)),
    submittedAt: later(noon, at - daysInMs(3)),
    dueAt: later(noon, daysInMs(at === 55 ? -1 : 1)),
    words: at === 50 ? '想请人教我用手机挂号' : '家里灯泡坏了，自己换不了',
    category: at % 2 === 0 ? 'repair' : 'learning',
    place: at < 30 ? home : siblingGrid,
  }),
);
const named = (at: number): string => waiting[at]?.id ?? '';
const taken = aWish({ id: idOf('taken'), number: spokenNumber('3000000'), state: 'claimed' });
const elsewhere = aWish({ id: idOf('elsewhere'), number: spokenNumber('4000000'), place: otherCommunity });
const dueToCall = aWish({ id: idOf('to call'), state: 'delivered', toCall: true, dueAt: noon });
const kept = aWish({ id: idOf('kept'), state: 'published', membersOnly: true, publishedAt: later(noon, -daysInMs(9)) });
const wishes = [...waiting, taken, elsewhere, dueToCall, kept];
const numberRow = ({ id, number }: Wish) => ({ ...spokenNumberKey(number), kind: 'number', wishId: id });

describe('the queue of staff', () => {
  let engine: TestEngine;
  let store: TestTable;
  let cloud: Cloud;
  beforeAll(async () => {
    engine = await openTestEngine();
    store = await engine.fresh();
    cloud = cloudOn(store.table);
    await store.put([
      ...placeRows(),
      ...personRows({ called: 'sally', grants: [aGrant('communityStaff')] }),
      ...personRows({ called: 'street', grants: [aGrant('streetAdmin', nodeAbove(home, 'street'))] }),
      ...wishes.map(wishRow),
      ...wishes.slice(0, -2).map(numberRow),
    ]);
    const keep = keepWishTerms({ index: wishIndexOn(store.table, cursors) });
    for (const { id } of wishes) await keep({ wishId: id });
  });
  afterAll(() => engine.close());

  const asked = (query: Readonly<Record<string, string>>, as = 'sally') =>
    cloud.ask('listWishQueue', { as, query: { place: home.community, state: 'submitted', ...query } });
  const found = async (query: Readonly<Record<string, string>>, as?: string) => {
    const { body } = await asked(query, as);
    return (body.items as { id: string }[]).map(({ id }) => id);
  };

  it('gives what is sought though it stands far behind the first page', async () => {
    expect(await found({ words: '手机挂号' })).toEqual([named(50)]);
    expect(await found({ only: 'late' })).toEqual([named(55)]);
    expect(await found({ only: 'late', category: 'repair' })).toEqual([]);
    expect((await found({ category: 'learning' })).slice(0, 2)).toEqual([named(1), named(3)]);
  });

  it('gives page after page of what is sought, each of it once', async () => {
    const all: string[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await asked({ category: 'repair', ...(cursor === undefined ? {} : { cursor }) });
      all.push(...(body.items as { id: string }[]).map(({ id }) => id));
      cursor = body.next as string | undefined;
    } while (cursor !== undefined);
    expect(all).toEqual(waiting.filter(({ category }) => category === 'repair').map(({ id }) => id));
  });

  it('costs the same calls wherever it is found', async () => {
    const callsOf = async (query: Readonly<Record<string, string>>) => {
      const before = store.observer.calls().length;
      await asked(query);
      return store.observer.calls().length - before;
    };
    expect([await callsOf({ words: '灯泡' }), await callsOf({ words: '挂号' })]).toEqual([4, 4]);
  });

  it('is of a grid under the node where he serves, and of nothing that is not under it', async () => {
    expect((await found({ within: siblingGrid.grid }))[0]).toBe(named(30));
    expect(await found({ within: siblingGrid.grid, words: '手机' })).toEqual([named(50)]);
    expect(await found({ within: home.grid, words: '手机' })).toEqual([]);
    const refused = { code: 'NOT_FOUND', body: { field: 'query.within' } };
    expect(await asked({ within: otherCommunity.grid })).toMatchObject(refused);
    expect(await asked({ within: 'g900001999999999' })).toMatchObject(refused);
    const street = { place: home.street, within: otherCommunity.community };
    expect(await found(street, 'street')).toEqual([elsewhere.id]);
  });

  it('leads from a number to its wish in whichever state it is, as far as it lies under the node', async () => {
    const spaced = `${taken.number.slice(0, 4)} ${taken.number.slice(4)}`;
    expect(await found({ words: spaced })).toEqual([taken.id]);
    expect(await found({ words: elsewhere.number })).toEqual([]);
    expect(await found({ words: elsewhere.number, place: home.street }, 'street')).toEqual([elsewhere.id]);
    expect(await found({ words: spokenNumber('9999999') })).toEqual([]);
    expect(await found({ state: 'published', audience: 'members', words: taken.number })).toEqual([]);
  });

  it('is counted whole on the board: what waits, and what has waited too long', async () => {
    const { body } = await cloud.ask('getWishBoard', { as: 'sally', query: { place: home.community } });
    expect(body.shelves).toEqual([
      { state: 'submitted', count: 60, late: 1 },
      { state: 'published', count: 1, late: 1 },
      { state: 'claimed', count: 1, late: 0 },
      { state: 'delivered', count: 1, late: 1 },
    ]);
  });
});
