import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { phone } from '../../../testkit/taro';
import ConfirmDesk from './index';

const code = '40000015';
const login = {
  browser: 'edge',
  system: 'windows',
  openedAt: '2026-11-22T04:00:00.000Z',
  expiresAt: '2026-11-22T04:02:00.000Z',
  days: 7,
};
const confirmed = { id: '01K9DESK0000000000000000A1', endsAt: '2026-11-29T04:00:30.000Z' };

beforeEach(() => {
  phone.reset();
  logOut();
  phone.opens({ code });
});

test('whoever scanned a code reads which computer it is and what it may do, before he lets it in', async () => {
  const asked = cloud({
    [`GET /v1/desk-logins/${code}`]: login,
    [`POST /v1/desk-logins/${code}/confirm`]: confirmed,
  });
  await loggedIn();
  open(<ConfirmDesk />);
  expect(await screen.findByText('Windows 电脑，Edge 浏览器')).toBeTruthy();
  expect(screen.getByText(/别人发来的码，请不要确认/)).toBeTruthy();
  expect(asked.some(({ url }) => url.endsWith('/confirm'))).toBe(false);
  fireEvent.click(screen.getByRole('button', { name: '登录这台电脑' }));
  await waitFor(() => expect(phone.went.at(-1)?.url).toBe('/packages/desks/list/index'));
});

test.each([
  ['NOT_FOUND', 404, '这个登录码不对，或已过期。请在电脑上换一个新码。'],
  ['WRONG_STATE', 409, '这个登录码已经用过了。请在电脑上换一个新码。'],
  ['TOO_MANY', 429, '试的次数太多了，请过十分钟再试。'],
])('a code that is refused with %s is explained', async (refused, status, words) => {
  cloud({ [`GET /v1/desk-logins/${code}`]: refusal(refused, status) });
  await loggedIn();
  open(<ConfirmDesk />);
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.queryByRole('button', { name: '登录这台电脑' })).toBeNull();
});

test('what is no code at all is not asked for', async () => {
  phone.opens({ code: '12345678' });
  const asked = cloud({});
  await loggedIn();
  open(<ConfirmDesk />);
  expect(screen.getByText('没能登录')).toBeTruthy();
  expect(asked.filter(({ url }) => url.includes('desk-logins'))).toEqual([]);
});

test('who is not logged in on the phone is asked to, first', () => {
  cloud({});
  open(<ConfirmDesk />);
  expect(screen.getByText('先在手机上登录')).toBeTruthy();
});
