import type { Result } from '../../shared/kernel/result';
import { termsFor } from '../wishes/wall-index';
import { wallIndexOn } from '../wishes/wall-index.dynamo';
import type { Wish } from '../wishes/wish';
import { wishRow } from '../wishes/wish-rows.dynamo';
import type { PageOf } from '../wishes/wish-store';
import { aWish } from './builders';
import { idOf } from './fixed';
import { home, otherCommunity } from './places';
import { cursors } from './routes';
import type { StoreContract } from './store-contract';

const idsOf = (page: Result<PageOf<Wish>>): readonly string[] => {
  if (!page.ok) throw new Error(page.refusal.code);
  return page.value.items.map(({ id }) => id);
};

const onWall = (name: string, more: Partial<Wish> = {}): Wish =>
  aWish({ id: idOf(name), state: 'published', category: 'repair', publicWords: '帮邻居修水龙头', ...more });

/** As many words as one wish can have, no two of its pairs alike. */
const longest = Array.from({ length: 120 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');

export const wallIndexContract: StoreContract = (fresh) => {
  const opened = async (...wishes: readonly Wish[]) => {
    const { table, put } = await fresh();
    await put(wishes.map(wishRow));
    const wall = wallIndexOn(table, cursors);
    const add = async (wish: Wish) => wall.keep(wish, [], termsFor(wish));
    return { wall, add, put };
  };

  it('a wish is found at its community, its street and its grid by what is in its words, and nowhere else', async () => {
    const [tap, chat] = [onWall('tap'), onWall('chat', { category: 'companionship', publicWords: '陪老人聊天' })];
    const { wall, add } = await opened(tap, chat);
    expect([await add(tap), await add(chat)]).toEqual([true, true]);
    const found = async (words: string, place: string) => idsOf(await wall.find({ words }, place, undefined));
    expect(await found('水龙头', home.community)).toEqual([tap.id]);
    expect(await found('水龙头', home.street)).toEqual([tap.id]);
    expect(await found('水龙头', home.district)).toEqual([tap.id]);
    expect(await found('聊天', home.grid)).toEqual([chat.id]);
    expect(await found('水龙头', otherCommunity.community)).toEqual([]);
  });

  it('a wish that is kept from the wall is found by nobody', async () => {
    expect(termsFor(onWall('tap', { membersOnly: true }))).toEqual([]);
    const tap = onWall('tap');
    const { wall, add, put } = await opened(tap);
    await add(tap);
    await put([wishRow({ ...tap, membersOnly: true })]);
    expect(idsOf(await wall.find({ words: '水龙头' }, home.community, undefined))).toEqual([]);
  });

  it('words and a category together leave what is of both', async () => {
    const [tap, lesson] = [onWall('tap'), onWall('lesson', { category: 'learning', publicWords: '教修水龙头' })];
    const { wall, add } = await opened(tap, lesson);
    await add(tap);
    await add(lesson);
    const found = async (sought: object) => idsOf(await wall.find(sought, home.community, undefined));
    expect(await found({ category: 'learning' })).toEqual([lesson.id]);
    expect((await found({ words: '水龙头' })).toSorted()).toEqual([lesson.id, tap.id].toSorted());
    expect(await found({ words: '水龙头', category: 'repair' })).toEqual([tap.id]);
    expect(await found({ words: '修水管' })).toEqual([]);
  });

  it('a wish that has left the wall is not shown, even while its terms still lie there', async () => {
    const tap = onWall('tap');
    const { wall, add, put } = await opened(tap);
    await add(tap);
    await put([wishRow({ ...tap, state: 'claimed' })]);
    expect(idsOf(await wall.find({ words: '水龙头' }, home.community, undefined))).toEqual([]);
  });

  it('terms are neither written for a wish that has left the wall meanwhile, nor taken from one that has come back', async () => {
    const tap = onWall('tap');
    const { wall, add, put } = await opened({ ...tap, state: 'claimed' });
    expect([await add(tap), await wall.termsOf(tap.id)]).toEqual([false, []]);
    await put([wishRow(tap)]);
    await add(tap);
    expect(await wall.keep({ ...tap, state: 'claimed' }, termsFor(tap), [])).toBe(false);
    expect((await wall.termsOf(tap.id)).toSorted()).toEqual([...termsFor(tap)].toSorted());
  });

  it('the longest words that staff can issue are all found', async () => {
    const long = onWall('long', { publicWords: longest });
    const { wall, add } = await opened(long);
    expect([await add(long), (await wall.termsOf(long.id)).length]).toEqual([true, 120]);
    expect(idsOf(await wall.find({ words: longest.slice(-2) }, home.community, undefined))).toEqual([long.id]);
  });
};
