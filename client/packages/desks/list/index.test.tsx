import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { phone } from '../../../testkit/taro';
import Desks from './index';

const desk = {
  id: '01K9DESK0000000000000000A1',
  browser: 'edge',
  system: 'windows',
  since: '2026-11-22T04:00:30.000Z',
  renewedAt: '2026-11-22T06:12:00.000Z',
  endsAt: '2026-11-29T04:00:30.000Z',
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('a computer that is logged in is listed, and is out at a tap', async () => {
  const lists = [{ items: [desk] }, { items: [] }];
  cloud({
    'GET /v1/desk-sessions': () => lists.shift(),
    [`POST /v1/desk-sessions/${desk.id}/end`]: { id: desk.id, state: 'ended' },
  });
  await loggedIn();
  open(<Desks />);
  expect(await screen.findByText('Windows 电脑，Edge 浏览器')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '退出这台电脑' }));
  expect(await screen.findByText('没有电脑登录着')).toBeTruthy();
});

test('a code is scanned, or typed with its blank', async () => {
  cloud({ 'GET /v1/desk-sessions': { items: [] } });
  await loggedIn();
  phone.scans('40000015');
  open(<Desks />);
  fireEvent.click(screen.getByRole('button', { name: '扫码登录' }));
  await waitFor(() => expect(phone.went.at(-1)?.url).toBe('/packages/desks/confirm/index?code=40000015'));
  fireEvent.change(screen.getByLabelText('登录码下面的8位数字'), { target: { value: '4000 0015' } });
  fireEvent.click(screen.getByRole('button', { name: '下一步' }));
  expect(phone.went).toHaveLength(2);
});

test('whoever puts the camera away is told nothing', async () => {
  cloud({ 'GET /v1/desk-sessions': { items: [] } });
  await loggedIn();
  phone.scans(undefined);
  open(<Desks />);
  fireEvent.click(screen.getByRole('button', { name: '扫码登录' }));
  expect(await screen.findByText('没有电脑登录着')).toBeTruthy();
  expect([screen.queryByText(/这不是登录码/), phone.went]).toEqual([null, []]);
});

test('another code that is scanned is said to be none', async () => {
  cloud({ 'GET /v1/desk-sessions': { items: [] } });
  await loggedIn();
  phone.scans('https://example.cn/pay');
  open(<Desks />);
  fireEvent.click(screen.getByRole('button', { name: '扫码登录' }));
  expect(await screen.findByText(/这不是登录码/)).toBeTruthy();
  expect(phone.went).toEqual([]);
});

test('a computer that could not be logged out is still there, with the reason', async () => {
  cloud({
    'GET /v1/desk-sessions': { items: [desk] },
    [`POST /v1/desk-sessions/${desk.id}/end`]: refusal('BUSY', 503),
  });
  await loggedIn();
  open(<Desks />);
  fireEvent.click(await screen.findByRole('button', { name: '退出这台电脑' }));
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(screen.getByText('Windows 电脑，Edge 浏览器')).toBeTruthy();
});

test('who is not logged in is asked to', () => {
  cloud({});
  open(<Desks />);
  expect(screen.getByText('登录后管理电脑登录')).toBeTruthy();
});
