import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { WishView } from '../../../../shared/wishes/wish';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, lost, open } from '../../../testkit/on-page';
import { phone } from '../../../testkit/taro';
import { aWishView } from '../../../testkit/wish-view';
import ElderConfirm from './index';

const id = '01K9ABCDEF0123456789ABCDEF';
const told = {
  id: '01K9EVENT00000000000000003',
  at: '2026-11-21T02:00:00.000Z',
  act: 'deliverWish',
  by: 'claimer',
  note: '灯泡换好了',
};
const delivered: Partial<WishView> = {
  state: 'delivered',
  words: '卫生间的灯坏了',
  held: 1,
  delivered: 1,
  relations: ['author'],
  timeline: [told as never],
};
const served = async (part: Partial<WishView>, confirm: unknown = { id, number: '40271830', state: 'completed' }) => {
  const asked = cloud({ [`GET /v1/wishes/${id}`]: aWishView(part), [`POST /v1/wishes/${id}/confirm`]: confirm });
  await loggedIn();
  return asked;
};
const openStep = (params: Record<string, string> = {}) => {
  phone.opens({ id, ...params });
  return open(<ElderConfirm />);
};
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const urls = () => phone.went.map(({ url }) => url);

beforeEach(() => {
  phone.reset();
  logOut();
});

test('first: is it done, with what the neighbour said', async () => {
  await served(delivered);
  openStep();
  expect(await screen.findByText('灯泡换好了')).toBeTruthy();
  tap('办好了');
  tap('还没办好');
  expect(urls()).toEqual([
    `/packages/elder/confirm/index?id=${id}&step=stars`,
    `/packages/elder/confirm/index?id=${id}&step=not-yet`,
  ]);
});

test('what is not done is not confirmed: a human is a tap away', async () => {
  const asked = await served(delivered);
  openStep({ step: 'not-yet' });
  expect(await screen.findByText('没关系，先不确认')).toBeTruthy();
  tap(/^打给/);
  expect([phone.called, asked.filter(({ method }) => method === 'POST').length]).toEqual([['12345'], 1]);
});

test('then how it was, in five answers in words, the best first', async () => {
  await served(delivered);
  openStep({ step: 'stars' });
  await screen.findByText('您满意吗？');
  const answers = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
  expect(answers.filter((label) => label?.includes('星'))).toEqual([
    '非常满意（5星）',
    '满意（4星）',
    '一般（3星）',
    '不满意（2星）',
    '很不满意（1星）',
  ]);
  tap('满意（4星）');
  expect(urls()).toEqual([`/packages/elder/confirm/index?id=${id}&step=thanks&stars=4`]);
});

test('then a word of thanks, that may be left out; last it is all read once more and confirmed', async () => {
  const asked = await served(delivered);
  const page = openStep({ step: 'thanks', stars: '5' });
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: '谢谢您！' } });
  tap('下一步');
  page.unmount();
  phone.went.length = 0;
  openStep({ step: 'check', stars: '5' });
  await screen.findByText('谢谢您！');
  expect(['卫生间的灯坏了', '办好了', '非常满意（5星）'].map((words) => screen.getByText(words)).length).toBe(3);
  tap('确认心愿达成');
  await waitFor(() => expect(phone.went).toHaveLength(1));
  expect(asked.find(({ url }) => url.endsWith('/confirm'))?.data).toEqual({ rating: 5, thanks: '谢谢您！' });
  expect(phone.went).toEqual([{ to: 'reLaunch', url: `/packages/elder/confirm/index?id=${id}` }]);
});

test('her thanks may be public when she says so, and it is read once more before it counts', async () => {
  const asked = await served(delivered);
  const page = openStep({ step: 'thanks', stars: '5' });
  expect(screen.queryByRole('switch')).toBeNull();
  fireEvent.change(await screen.findByRole('textbox'), { target: { value: '谢谢您！' } });
  fireEvent.click(screen.getByRole('switch', { name: /^可以公开这句感谢/ }));
  tap('下一步');
  expect(urls()).toEqual([`/packages/elder/confirm/index?id=${id}&stars=5&step=check&open=yes`]);
  page.unmount();
  openStep({ step: 'check', stars: '5', open: 'yes' });
  expect(await screen.findByText('可以，由社区整理后发布，随时可以收回')).toBeTruthy();
  tap('确认心愿达成');
  await waitFor(() =>
    expect(asked.find(({ url }) => url.endsWith('/confirm'))?.data).toEqual({
      rating: 5,
      thanks: '谢谢您！',
      mayPublish: true,
    }),
  );
});

test('without a network it is said, and nothing is confirmed yet', async () => {
  await served(delivered, lost);
  openStep({ step: 'check', stars: '5' });
  await screen.findByText('没有');
  tap('确认心愿达成');
  expect(await screen.findByText('没发出去，内容已保存，请重试。')).toBeTruthy();
  expect(phone.went).toEqual([]);
});

test.each(['0', '6', 'x'])('an address that says %s stars asks from the beginning', async (stars) => {
  await served(delivered);
  openStep({ step: 'check', stars });
  expect(await screen.findByText('这件事办好了吗？')).toBeTruthy();
});

test.each([
  [{ ...delivered, state: 'completed' }, '心愿达成'],
  [{ ...delivered, state: 'claimed' }, '现在不用您确认'],
  [{ ...delivered, relations: [] }, '现在不用您确认'],
] as const)('what cannot be confirmed by her now says so', async (part, words) => {
  await served(part as Partial<WishView>);
  openStep();
  expect(await screen.findByText(words)).toBeTruthy();
  tap('看我的事');
  expect(urls()).toEqual(['/packages/elder/matters/index']);
});
