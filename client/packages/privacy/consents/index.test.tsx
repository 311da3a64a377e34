import { fireEvent, screen } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, lost, open } from '../../../testkit/on-page';
import { aResident } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import MyConsents from './index';

const consentsAre = async (answer: unknown, more: Readonly<Record<string, unknown>> = {}) => {
  const asked = cloud({ 'GET /v1/me': aResident(), 'GET /v1/me/consents': answer, ...more });
  await loggedIn();
  open(<MyConsents />);
  return asked;
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('what was consented to is withdrawn with one tap, and is shown as withdrawn', async () => {
  let state = 'given';
  const asked = await consentsAre(() => ({ items: [{ purpose: 'health', state, at: '2026-11-20T02:15:00.000Z' }] }), {
    'POST /v1/me/consents/withdraw': () => {
      state = 'withdrawn';
      return { purpose: 'health', state };
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: '撤回：健康情况' }));
  expect(await screen.findByText(/^已撤回/)).toBeTruthy();
  expect(asked.find(({ url }) => url === 'POST /v1/me/consents/withdraw')?.data).toEqual({ purpose: 'health' });
});

test('what was never asked is not listed', async () => {
  await consentsAre({ items: [{ purpose: 'health', state: 'none' }] });
  expect(await screen.findByText('还没有需要您同意的')).toBeTruthy();
});

test('without a network it can be tried again', async () => {
  await consentsAre(lost);
  expect(await screen.findByRole('button', { name: '重试' })).toBeTruthy();
});
