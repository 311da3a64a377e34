import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, lost, open } from '../../../testkit/on-page';
import { aMe } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import ElderReport from './index';

const page = '/packages/elder/report/index';
const subject = '01K9ABCDEF0123456789ABCDEF';
const id = '01K9REPRT00000000000000001';
const onWish = { type: 'wish', subject };
const address = `type=wish&subject=${subject}`;
const kept = `draft:report:wish:${subject}`;
const receipt = { id, state: 'received', dueAt: '2999-11-23T02:15:00.000Z' };

const served = async (answer: unknown = receipt) => {
  const asked = cloud({ 'GET /v1/me': aMe(), 'POST /v1/reports': answer });
  await loggedIn();
  return asked;
};
const openStep = (params: Record<string, string>) => {
  phone.opens(params);
  return open(<ElderReport />);
};
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const sentOf = (asked: readonly { url: string; data?: unknown }[]) =>
  asked.filter(({ url }) => url === 'POST /v1/reports').map(({ data }) => data);

beforeEach(() => {
  phone.reset();
  logOut();
});

test('what is wrong is one tap, a word more may be left out, and both are still there at the end', async () => {
  const asked = await served();
  const why = openStep(onWish);
  expect(screen.getByText('这条微心愿有什么问题？')).toBeTruthy();
  tap('广告');
  why.unmount();
  const more = openStep({ ...onWish, step: 'say' });
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '是卖保健品的' } });
  tap('下一步');
  more.unmount();
  expect(phone.went.map(({ url }) => url)).toEqual([`${page}?${address}&step=say`, `${page}?${address}&step=check`]);
  phone.went.length = 0;
  openStep({ ...onWish, step: 'check' });
  for (const read of ['一条微心愿', '广告', '是卖保健品的', '写这段文字的人不经手'])
    expect(screen.getByText(read)).toBeTruthy();
  tap('提交举报');
  await waitFor(() => expect(phone.went).toHaveLength(1));
  expect(sentOf(asked)).toEqual([
    { subject: { type: 'wish', id: subject }, reason: 'advertising', words: '是卖保健品的' },
  ]);
  expect(phone.went[0]).toEqual({
    to: 'reLaunch',
    url: `${page}?${address}&step=sent&report=${id}&due=2999-11-23T02%3A15%3A00.000Z`,
  });
  expect(phone.kept()).not.toContain('保健品');
});

test('a number on a service card keeps its place on the way, and nothing more need be said', async () => {
  const asked = await served();
  const onCard = { type: 'serviceEntry', subject, place: 'c371071007002' };
  const why = openStep(onCard);
  tap('过时了');
  expect(phone.went[0]?.url).toContain('place=c371071007002');
  why.unmount();
  openStep({ ...onCard, step: 'check' });
  expect(screen.getByText('没有多说')).toBeTruthy();
  tap('提交举报');
  await waitFor(() =>
    expect(sentOf(asked)).toEqual([
      { subject: { type: 'serviceEntry', id: subject, place: 'c371071007002' }, reason: 'outdated' },
    ]),
  );
});

test('after it she reads who looks at it and by when, and follows it', async () => {
  await served();
  openStep({ ...onWish, step: 'sent', report: id, due: receipt.dueAt });
  for (const read of ['社区看过，告诉您结果', '最晚2999年11月23日（周六）上午10点15分'])
    expect(await screen.findByText(read)).toBeTruthy();
  tap('看进度');
  expect(phone.went).toEqual([{ to: 'redirectTo', url: `/packages/reports/item/index?id=${id}` }]);
});

test('without a network what she has answered stays', async () => {
  await served(lost);
  phone.keeps(kept, { reason: 'advertising', words: '' });
  openStep({ ...onWish, step: 'check' });
  tap('提交举报');
  expect(await screen.findByText('没发出去，内容已保存，请重试。')).toBeTruthy();
  expect(phone.kept()).toContain('advertising');
});

test('a visitor is asked to log in only when she sends', () => {
  cloud({});
  phone.keeps(kept, { reason: 'advertising', words: '' });
  openStep({ ...onWish, step: 'check' });
  tap('提交举报');
  expect(screen.getByText('登录后，处理结果才能告诉您本人。')).toBeTruthy();
});

test('who comes to the end without a reason begins anew', async () => {
  await served();
  openStep({ ...onWish, step: 'check' });
  await waitFor(() => expect(phone.went).toEqual([{ to: 'redirectTo', url: `${page}?${address}` }]));
});

test('an address that names nothing says so', () => {
  cloud({});
  openStep({ type: 'person', subject });
  expect(screen.getByText('没有找到要举报的内容')).toBeTruthy();
});
