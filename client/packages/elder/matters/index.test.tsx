import { fireEvent, screen } from '@testing-library/react';
import type { WishView } from '../../../../shared/wishes/wish';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open } from '../../../testkit/on-page';
import { aWishRow } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import { aWishView } from '../../../testkit/wish-view';
import ElderMatters from './index';

const idOf = (last: string) => `01K9ABCDEF0123456789ABCDE${last}`;

/** Her wishes by the last letter of their id, the newest first. */
const served = async (wishes: Readonly<Record<string, Partial<WishView>>>, next?: string) => {
  const all = Object.entries(wishes).map(([last, part]) => ({ ...part, id: idOf(last), words: `心愿${last}` }));
  const rows = all.map(({ id, words, state = 'published' }) => aWishRow({ id, words, state }));
  cloud({
    'GET /v1/my/wishes': { items: rows, next },
    ...Object.fromEntries(
      all.map((part) => [`GET /v1/wishes/${part.id}`, aWishView({ relations: ['author'], ...part })]),
    ),
  });
  await loggedIn();
  open(<ElderMatters />);
};
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const urls = () => phone.went.map(({ url }) => url);

beforeEach(() => {
  phone.reset();
  logOut();
});

test('one matter a screen: its state as a sentence, what it was, what is next and by when as one says it', async () => {
  await served({ A: { state: 'submitted', dueAt: '2999-11-24T09:00:00.000Z' } });
  expect(await screen.findByText('已收到，社区正在看')).toBeTruthy();
  expect(
    ['第1件，共1件', '心愿A', '社区答复您', '最晚2999年11月24日（周日）下午5点', '4027 1830'].map((words) =>
      screen.getByText(words),
    ).length,
  ).toBe(5);
  tap('看看经过');
  expect(urls()).toEqual([`/pages/wish/index?id=${idOf('A')}`]);
});

test('what waits for her comes first, and she turns to the next and back by buttons', async () => {
  await served({ A: { state: 'published' }, B: { state: 'delivered' } });
  expect(await screen.findByText('心愿B')).toBeTruthy();
  expect(screen.queryByText('心愿A')).toBeNull();
  tap('下一件');
  expect(await screen.findByText('心愿A')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '下一件' })).toBeNull();
  tap('上一件');
  expect(await screen.findByText('心愿B')).toBeTruthy();
});

test('whom she was sent to is called with one tap, and the day on which she is called is said', async () => {
  const referral = {
    kind: 'professional',
    office: '港华燃气客服',
    officePhone: '0631-5550011',
    callOn: '2999-11-29',
  } as const;
  await served({ A: { state: 'closed', referral, dueAt: '2999-11-29T15:59:59.999Z' } });
  expect(await screen.findByText('2999年11月29日（周五）')).toBeTruthy();
  tap('打电话给港华燃气客服，0631-5550011');
  expect(phone.called).toEqual(['0631-5550011']);
});

test.each([
  ['delivered', '确认并评价', '/packages/elder/confirm/index'],
  ['needs_info', '去补充', '/packages/elder/wish/index'],
] as const)('what is %s has one button, 「%s」', async (state, button, page) => {
  await served({ A: { state } });
  fireEvent.click(await screen.findByRole('button', { name: button }));
  expect(urls()).toEqual([`${page}?id=${idOf('A')}`]);
});

test('lateness is said honestly, with what to do', async () => {
  await served({ A: { state: 'submitted', dueAt: '2020-01-01T00:00:00.000Z' } });
  expect(await screen.findByText(/^已超时\d+天，请打上面的电话问一问$/)).toBeTruthy();
});

test('where there are more than one page, it does not say how many', async () => {
  await served({ A: { state: 'published' } }, 'abc');
  expect(await screen.findByText('第1件')).toBeTruthy();
  expect(screen.getByRole('button', { name: '再找几件' })).toBeTruthy();
});

test('with nothing on its way she is shown how to begin', async () => {
  await served({});
  fireEvent.click(await screen.findByRole('button', { name: '我要许愿' }));
  expect(urls()).toEqual(['/packages/elder/wish/index']);
});

test('who has not logged in is asked to, and what for', () => {
  cloud({});
  open(<ElderMatters />);
  expect(screen.getByText('登录后看我的事')).toBeTruthy();
});
