import { act, fireEvent, screen } from '@testing-library/react';
import { currentSession, logOut } from '../../../platform/session';
import { cloud, open, personId, refusal } from '../../../testkit/on-page';
import { phone } from '../../../testkit/taro';
import DeskLogin from './index';

const code = '40000015';
const shown = { code, expiresAt: '2999-01-01T00:00:00.000Z' };
const session = {
  token: 'desk-token',
  expiresAt: '2999-01-01T00:00:00.000Z',
  personId,
  deskId: '01K9DESK0000000000000000A1',
};

beforeEach(() => {
  phone.reset();
  logOut();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const soon = () => act(() => jest.advanceTimersByTimeAsync(0));
const later = () => act(() => jest.advanceTimersByTimeAsync(2000));

test('a code is shown to scan and to type; once it is confirmed the browser is in and goes back', async () => {
  const replies: unknown[] = [{ state: 'waiting' }, { state: 'confirmed', session }];
  const asked = cloud({
    'POST /v1/desk-logins': shown,
    [`POST /v1/desk-logins/${code}/collect`]: () => replies.shift(),
  });
  open(<DeskLogin />);
  await soon();
  await later();
  expect(screen.getByText('4000 0015')).toBeTruthy();
  expect(currentSession()).toBeUndefined();
  await later();
  expect(currentSession()?.token).toBe('desk-token');
  const secrets = asked.map(({ data }) => (data as { secret: string }).secret);
  expect(new Set(secrets).size).toBe(1);
});

test('a code whose time is over is covered, and another one can be had', async () => {
  const codes = [
    { ...shown, expiresAt: '2000-01-01T00:00:00.000Z' },
    { ...shown, code: '40000028' },
  ];
  cloud({ 'POST /v1/desk-logins': () => codes.shift() });
  open(<DeskLogin />);
  await soon();
  await later();
  expect(screen.getByText('登录码已过期')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '换一个新码' }));
  await soon();
  expect(screen.getByText('4000 0028')).toBeTruthy();
});

test('where too many ask for codes, the person is told and can try again', async () => {
  cloud({ 'POST /v1/desk-logins': refusal('TOO_MANY', 429) });
  open(<DeskLogin />);
  await soon();
  expect(screen.getByRole('alert').textContent).toContain('过一小时');
  expect(screen.getByRole('button', { name: '换一个新码' })).toBeTruthy();
});

describe('延长', () => {
  const start = '2026-11-22T04:00:00.000Z';
  beforeEach(() => jest.useFakeTimers({ now: Date.parse(start) }));

  test('keeps the code for whoever reads slowly', async () => {
    const asked = cloud({
      'POST /v1/desk-logins': { code, expiresAt: '2026-11-22T04:02:00.000Z' },
      [`POST /v1/desk-logins/${code}/collect`]: { state: 'waiting' },
      [`POST /v1/desk-logins/${code}/extend`]: { code, expiresAt: '2026-11-22T04:03:40.000Z' },
    });
    open(<DeskLogin />);
    await soon();
    await act(() => jest.advanceTimersByTimeAsync(100_000));
    fireEvent.click(screen.getByRole('button', { name: '延长2分钟' }));
    await soon();
    await act(() => jest.advanceTimersByTimeAsync(60_000));
    expect(screen.getByText('4000 0015')).toBeTruthy();
    await act(() => jest.advanceTimersByTimeAsync(62_000));
    expect(screen.getByText('登录码已过期')).toBeTruthy();
    const secrets = asked.map(({ data }) => (data as { secret: string }).secret);
    expect(new Set(secrets).size).toBe(1);
  });

  test('that is refused, for somebody has taken the code, is said', async () => {
    cloud({
      'POST /v1/desk-logins': { code, expiresAt: '2026-11-22T04:02:00.000Z' },
      [`POST /v1/desk-logins/${code}/extend`]: refusal('WRONG_STATE'),
    });
    open(<DeskLogin />);
    await soon();
    fireEvent.click(screen.getByRole('button', { name: '延长2分钟' }));
    await soon();
    expect(screen.getByRole('alert').textContent).toContain('已为您刷新');
  });
});
