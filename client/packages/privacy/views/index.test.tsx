import { screen } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, lost, open, personId } from '../../../testkit/on-page';
import { aResident } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import MyViews from './index';

const view = {
  id: '01K9ABCDEF0123456789ABCDEF',
  at: '2026-11-20T02:15:00.000Z',
  what: 'door',
  roles: ['communityStaff'],
  viewerMask: '王**',
  placeName: '古寨社区',
  reason: '上门核实住址',
};

const viewsAre = async (answer: unknown) => {
  cloud({ 'GET /v1/me': aResident(), 'GET /v1/my/principals': { items: [] }, 'GET /v1/me/views': answer });
  await loggedIn();
  open(<MyViews />);
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('each full view is shown: what, when, who of which office, and why', async () => {
  await viewsAre({ items: [view] });
  expect(await screen.findByText('查看了您的门牌号')).toBeTruthy();
  expect(screen.getByText('古寨社区 社区工作者 王**')).toBeTruthy();
  expect(screen.getByText('理由：上门核实住址')).toBeTruthy();
});

test('a number that somebody looked at before calling is shown as such', async () => {
  await viewsAre({ items: [{ ...view, what: 'phone', reason: '通知取件' }] });
  expect(await screen.findByText('查看了您的电话号码')).toBeTruthy();
  expect(screen.getByText('理由：通知取件')).toBeTruthy();
});

test('a copy that was given on a death recorded by mistake says to whom, where and on what proof', async () => {
  await viewsAre({ items: [{ ...view, what: 'copy', roles: [], askedBy: 'child', reason: '看过户口簿' }] });
  expect(await screen.findByText('拿到了您全部信息的副本')).toBeTruthy();
  expect(screen.getByText('您的子女 王** 古寨社区核对后给的')).toBeTruthy();
  expect(screen.getByText('理由：看过户口簿')).toBeTruthy();
});

test('who looked at the record that was his before he had an account is shown apart', async () => {
  const former = '01JBBBBBBBBBBBBBBBBBBBBBBB';
  const acting = {
    principalId: former,
    agentId: personId,
    kind: 'self',
    state: 'active',
    name: '王桂兰',
    askedAt: view.at,
  };
  cloud({
    'GET /v1/me': aResident(),
    'GET /v1/my/principals': { items: [acting] },
    'GET /v1/me/views': ({ url }: { url: string }) => ({
      items: url.includes(`of=${former}`) ? [{ ...view, reason: '上门送药' }] : [],
    }),
  });
  await loggedIn();
  open(<MyViews />);
  expect(await screen.findByText('理由：上门送药')).toBeTruthy();
  expect(screen.getByText('您以前的登记')).toBeTruthy();
  expect(screen.queryByText('没有人看过')).toBeNull();
});

test('where nobody has looked, that is said', async () => {
  await viewsAre({ items: [] });
  expect(await screen.findByText('没有人看过')).toBeTruthy();
});

test('without a network it can be tried again', async () => {
  await viewsAre(lost);
  expect(await screen.findByRole('button', { name: '重试' })).toBeTruthy();
});
