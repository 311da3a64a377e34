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

test('what was never asked stands there with what it is for and who reads it, and is consented to ahead', async () => {
  let state = 'none';
  const asked = await consentsAre(() => ({ items: [{ purpose: 'health', state }] }), {
    'POST /v1/me/consents': () => {
      state = 'given';
      return { purpose: 'health', state };
    },
  });
  expect(await screen.findByText('还没有同意')).toBeTruthy();
  for (const head of ['是什么', '用来做什么', '谁看得到', '留多久']) expect(screen.getByText(head)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '同意：健康情况' }));
  expect(await screen.findByRole('button', { name: '撤回：健康情况' })).toBeTruthy();
  expect(asked.find(({ url }) => url === 'POST /v1/me/consents')?.data).toEqual({ purpose: 'health', edition: 2 });
});

test('what staff put on record before he had an account says how he was asked, and is his to withdraw', async () => {
  await consentsAre({
    items: [{ purpose: 'health', state: 'given', at: '2026-11-20T02:15:00.000Z', how: 'visit' }],
  });
  expect(await screen.findByText('社区上门问您时登记的')).toBeTruthy();
  expect(screen.getByRole('button', { name: '撤回：健康情况' })).toBeTruthy();
});

test.each(['health', 'disability', 'hardship', 'child_under_14'] as const)(
  'the text on %s is true ahead too: it says nothing of what he has written',
  async (purpose) => {
    await consentsAre({ items: [{ purpose, state: 'none' }] });
    await screen.findByText('还没有同意');
    expect([screen.queryByText(/您写到了/), screen.queryByText(/这件事/)]).toEqual([null, null]);
  },
);

test('nothing is consented to before he says so, each purpose by itself', async () => {
  const asked = await consentsAre({
    items: [
      { purpose: 'health', state: 'none' },
      { purpose: 'disability', state: 'withdrawn', at: '2026-11-20T02:15:00.000Z' },
    ],
  });
  expect(await screen.findByRole('button', { name: '同意：残疾情况' })).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^同意：/ })).toHaveLength(2);
  expect(asked.map(({ url }) => url)).not.toContain('POST /v1/me/consents');
});

test('for a child it is said which guardian consents', async () => {
  let state = 'none';
  const asked = await consentsAre(() => ({ items: [{ purpose: 'child_under_14', state }] }), {
    'POST /v1/me/consents': () => {
      state = 'given';
      return { purpose: 'child_under_14', state, guardian: 'mother' };
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: '同意：不满14周岁孩子的信息' }));
  fireEvent.click(screen.getByRole('radio', { name: '母亲' }));
  fireEvent.click(screen.getByRole('button', { name: '同意并继续' }));
  expect(await screen.findByRole('button', { name: '撤回：不满14周岁孩子的信息' })).toBeTruthy();
  expect(asked.find(({ url }) => url === 'POST /v1/me/consents')?.data).toEqual({
    purpose: 'child_under_14',
    edition: 1,
    guardian: 'mother',
  });
});

test('without a network it can be tried again', async () => {
  await consentsAre(lost);
  expect(await screen.findByRole('button', { name: '重试' })).toBeTruthy();
});
