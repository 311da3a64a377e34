import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { spokenNumber } from '../../../../shared/kernel/id';
import type { WishView } from '../../../../shared/wishes/wish';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, lost, open, refusal } from '../../../testkit/on-page';
import { phone } from '../../../testkit/taro';
import { aWishView } from '../../../testkit/wish-view';
import Publishing from './index';

const idOf = (at: number): string => `01K9ABCDEF0123456789ABCDE${at}`;
const waiting = (at: number, more: Partial<WishView> = {}): WishView =>
  aWishView({
    id: idOf(at),
    number: spokenNumber(`402718${at}`),
    state: 'submitted',
    textVerdict: 'pass',
    words: `想请人教第${at}样东西`,
    publicWords: undefined,
    category: 'learning',
    relations: ['communityStaff'],
    ...more,
  });

/** A cloud in which a wish that was published is so when it is asked for again. */
const cloudOf = (wishes: readonly WishView[], answers: (at: number) => unknown = () => undefined) => {
  const onWall = new Set<string>();
  const table = wishes.flatMap((wish, at) => {
    const { id, number } = wish;
    const publish = () => {
      const answer = answers(at + 1);
      if (answer === undefined) onWall.add(id);
      return answer ?? { id, number, state: 'published' };
    };
    return [
      [`GET /v1/wishes/${id}`, () => (onWall.has(id) ? { ...wish, state: 'published' } : wish)],
      [`POST /v1/wishes/${id}/publish`, publish],
    ] as const;
  });
  return cloud(Object.fromEntries(table));
};
type Asked = ReturnType<typeof cloud>;
const sent = (asked: Asked) => asked.filter(({ url }) => url.endsWith('/publish'));
const keysOf = (asked: Asked) => sent(asked).map(({ header }) => header?.['idempotency-key']);

const show = async (ids: readonly string[]) => {
  await loggedIn();
  phone.opens({ ids: ids.join(',') });
  return open(<Publishing />);
};
const takeAllOver = async () => {
  for (const button of await screen.findAllByRole('button', { name: '照用原话' })) fireEvent.click(button);
};
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  phone.reset();
  logOut();
});

test('staff read what everybody will read, change a word, and publish all with one confirmation', async () => {
  const asked = cloudOf([waiting(1), waiting(2, { words: '想请人教我用手机，电话13812345678' })]);
  await show([idOf(1), idOf(2)]);
  await takeAllOver();
  const [first, second] = screen.getAllByRole<HTMLTextAreaElement>('textbox');
  expect(second?.value).not.toContain('138');
  if (first) fireEvent.change(first, { target: { value: '教一位邻居一样东西' } });
  tap('发布这2件到心愿墙');
  expect(await screen.findByText('已发布2件。')).toBeTruthy();
  expect(sent(asked).map(({ data }) => data)).toEqual([
    { publicWords: '教一位邻居一样东西', category: 'learning', places: 1 },
    { publicWords: second?.value, category: 'learning', places: 1 },
  ]);
  expect(new Set(keysOf(asked)).size).toBe(2);
  tap('回到审核');
});

test('nothing goes out while something is missing, and each says what', async () => {
  const asked = cloudOf([waiting(1), waiting(2, { category: undefined })]);
  await show([idOf(1), idOf(2)]);
  await screen.findAllByRole('textbox');
  tap('发布这2件到心愿墙');
  expect([screen.getAllByText('请写清楚要帮什么。').length, screen.getAllByText('请选一个类别。').length]).toEqual([
    2, 1,
  ]);
  expect(sent(asked)).toEqual([]);
});

const rules = { goodsCeilingYuan: 200, memberCategories: ['companionship' as const] };

test('goods are published with the price that the resident has named, or that staff name; without one nothing goes out', async () => {
  const goods = { category: 'goods', rules } as const;
  const asked = cloudOf([waiting(1, { ...goods, priceCeiling: 80 }), waiting(2, goods)]);
  await show([idOf(1), idOf(2)]);
  await takeAllOver();
  const [named, unnamed] = screen.getAllByRole<HTMLInputElement>('textbox', { name: '大约多少元以内的物品' });
  expect(named?.value).toBe('80');
  tap('发布这2件到心愿墙');
  expect([await screen.findByText('请填一个价格上限，最多200元。'), sent(asked)]).toEqual([expect.anything(), []]);
  if (unnamed) fireEvent.change(unnamed, { target: { value: '50' } });
  tap('发布这2件到心愿墙');
  expect(await screen.findByText('已发布2件。')).toBeTruthy();
  expect(sent(asked).map(({ data }) => data)).toMatchObject([
    { category: 'goods', priceCeiling: 80, places: 1 },
    { category: 'goods', priceCeiling: 50, places: 1 },
  ]);
});

test('a price that a resident named for what is no goods goes with none', async () => {
  const asked = cloudOf([waiting(1, { rules, priceCeiling: 80 })]);
  await show([idOf(1)]);
  await takeAllOver();
  tap('发布这1件到心愿墙');
  expect(await screen.findByText('已发布1件。')).toBeTruthy();
  expect(sent(asked)[0]?.data).not.toHaveProperty('priceCeiling');
});

test('staff are told who reads what the community has ruled to be for members', async () => {
  cloudOf([waiting(1, { rules }), waiting(2, { rules, category: 'companionship' })]);
  const { unmount } = await show([idOf(1), idOf(2)]);
  expect(await screen.findByText(/写着“不上心愿墙”的1件，只有社区核实过的党员和共建单位看得到/)).toBeTruthy();
  expect([screen.getAllByText(/^不上心愿墙：/), screen.getByRole('button', { name: '发布这2件' })]).toHaveLength(2);
  unmount();
  await show([idOf(2)]);
  expect(await screen.findByRole('button', { name: '发布这1件给党员和共建单位' })).toBeTruthy();
  expect(screen.queryByText(/所有人/)).toBeNull();
});

test('one that is refused says why and harms no other', async () => {
  const asked = cloudOf([waiting(1), waiting(2), waiting(3)], (at) => (at === 2 ? refusal('MONEY_WISH') : undefined));
  await show([idOf(1), idOf(2), idOf(3)]);
  await takeAllOver();
  tap('发布这3件到心愿墙');
  expect(await screen.findByText('已发布2件，还有1件没有发布，看看下面写的原因。')).toBeTruthy();
  expect(within(screen.getByRole('alert')).getByText(/^微心愿不要钱也不给钱/)).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '教一位邻居一样东西' } });
  tap('接着发布剩下的1件');
  await waitFor(() => expect(sent(asked)).toHaveLength(4));
});

test('an answer that is lost stops the rest; whoever goes on sends the same key again and publishes nothing twice', async () => {
  let isCut = true;
  const wishes = [waiting(1), waiting(2), waiting(3)];
  const asked = cloudOf(wishes, (at) => (at === 2 && isCut ? lost : undefined));
  await show([idOf(1), idOf(2), idOf(3)]);
  await takeAllOver();
  tap('发布这3件到心愿墙');
  expect(await screen.findByText('没发出去，内容已保存，请重试。')).toBeTruthy();
  expect(sent(asked).map(({ url }) => url.split('/')[3])).toEqual([idOf(1), idOf(2)]);
  isCut = false;
  tap('接着发布剩下的2件');
  expect(await screen.findByText('已发布3件。')).toBeTruthy();
  expect(sent(asked).map(({ url }) => url.split('/')[3])).toEqual([idOf(1), idOf(2), idOf(2), idOf(3)]);
  const [, before, again] = keysOf(asked);
  expect(again).toBe(before);
});

test('one that is to be looked at by itself, or has moved on, is not published with the others', async () => {
  const asked = cloudOf([waiting(1), waiting(2, { words: '要爬梯子换灯泡' }), waiting(3, { state: 'needs_info' })]);
  await show([idOf(1), idOf(2), idOf(3)]);
  await takeAllOver();
  expect([screen.getByText('这一件要单独看，请打开它办理。'), screen.getByText('等居民补充')]).toHaveLength(2);
  tap('发布这1件到心愿墙');
  expect(await screen.findByText('已发布1件，还有2件没有发布，看看下面写的原因。')).toBeTruthy();
  expect(sent(asked)).toHaveLength(1);
});

test('what staff have written is there again after the page was left; without a choice there is nothing to publish', async () => {
  cloudOf([waiting(1)]);
  const { unmount } = await show([idOf(1)]);
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: '写到一半的话' } });
  unmount();
  const again = await show([idOf(1)]);
  expect(await screen.findByDisplayValue('写到一半的话')).toBeTruthy();
  again.unmount();
  await show([]);
  expect(await screen.findByText('还没有选心愿')).toBeTruthy();
});
