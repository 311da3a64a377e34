import { fireEvent, screen } from '@testing-library/react';
import { currentSession, logOut } from '../../../platform/session';
import { cloud, loggedIn, lost, open } from '../../../testkit/on-page';
import { aResident, aWishRow } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import CloseAccount from './index';

const table = {
  'GET /v1/me': aResident(),
  'GET /v1/my/wishes': {
    items: [aWishRow({ words: '卫生间灯泡坏了' }), aWishRow({ id: '01K9ABCDEF0123456789ABCDEG', state: 'completed' })],
  },
  'GET /v1/my/claims': { items: [] },
};

const start = async (more: Readonly<Record<string, unknown>>) => {
  const asked = cloud({ ...table, ...more });
  await loggedIn();
  open(<CloseAccount />);
  return asked;
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('what ends with the account is named one by one, then he confirms in words and is logged out', async () => {
  const asked = await start({ 'POST /v1/me/close': { closedAt: '2026-11-20T02:15:00.000Z' } });
  expect(await screen.findByText('心愿会结束：卫生间灯泡坏了')).toBeTruthy();
  expect(screen.getAllByText(/^心愿会结束/)).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: '注销账号' }));
  expect(asked.map(({ url }) => url)).not.toContain('POST /v1/me/close');
  fireEvent.click(screen.getByRole('button', { name: '我知道了，注销我的账号' }));
  expect(await screen.findByText('账号已注销')).toBeTruthy();
  expect(currentSession()).toBeUndefined();
});

test('whoever changes his mind has lost nothing', async () => {
  const asked = await start({});
  fireEvent.click(await screen.findByRole('button', { name: '注销账号' }));
  fireEvent.click(screen.getByRole('button', { name: '不注销' }));
  expect(screen.queryByText('真的要注销吗')).toBeNull();
  expect(asked.map(({ url }) => url)).not.toContain('POST /v1/me/close');
});

test('when nothing comes back he is told, and is still here', async () => {
  await start({ 'POST /v1/me/close': lost });
  fireEvent.click(await screen.findByRole('button', { name: '注销账号' }));
  fireEvent.click(screen.getByRole('button', { name: '我知道了，注销我的账号' }));
  expect(await screen.findByText('没发出去，内容已保存，请重试。')).toBeTruthy();
  expect(currentSession()).toBeDefined();
});

test('a visitor has nothing to close', () => {
  open(<CloseAccount />);
  expect(screen.getByText('您还没有登录')).toBeTruthy();
});
