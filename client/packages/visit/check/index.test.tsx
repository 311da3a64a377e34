import { fireEvent, screen, waitFor } from '@testing-library/react';
import { act } from 'react';
import { logOut } from '../../../platform/session';
import { cloud, open, refusal } from '../../../testkit/on-page';
import { phone } from '../../../testkit/taro';
import CheckVisitor from './index';

const visit = {
  name: '周晓明',
  role: 'gridWorker',
  why: 'duty',
  placeName: '第1网格',
  communityName: '古寨社区',
  until: '2026-11-22T04:00:30.000Z',
  verifiedBefore: 0,
};

beforeEach(() => {
  phone.reset();
  logOut();
});

const check = (digits: string) => {
  fireEvent.change(screen.getByLabelText('或者输入八位数字'), { target: { value: digits } });
  fireEvent.click(screen.getByRole('button', { name: '核验身份' }));
};

test('without logging in one reads who stands there, why, and that it holds now', async () => {
  const asked = cloud({ 'POST /v1/visit-checks': visit });
  open(<CheckVisitor />);
  check('4821 0397');
  expect(await screen.findByText('现在有效')).toBeTruthy();
  expect([screen.getByText('网格员 周晓明'), screen.getByText('负责古寨社区第1网格')].length).toBe(2);
  expect(screen.getByText(/打电话给/)).toBeTruthy();
  expect([asked[0]?.header?.authorization, asked[0]?.data]).toMatchObject([undefined, { code: '48210397' }]);
});

test.each([
  ['CODE_EXPIRED', /这个码已过期，可能是截图/],
  ['CODE_UNKNOWN', /没有这个码/],
])('%s is told in words, with a number to ring', async (code, words) => {
  cloud({ 'POST /v1/visit-checks': refusal(code) });
  open(<CheckVisitor />);
  check('48210397');
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.getByText(/打电话给/)).toBeTruthy();
});

test('a code that was checked before says so', async () => {
  cloud({ 'POST /v1/visit-checks': { ...visit, verifiedBefore: 2 } });
  open(<CheckVisitor />);
  check('48210397');
  expect(await screen.findByText(/已被核验过2次/)).toBeTruthy();
});

test('a helper is not named to strangers', async () => {
  const { name: _, ...unnamed } = visit;
  cloud({ 'POST /v1/visit-checks': { ...unnamed, role: 'partyMember', why: 'wish', wishNumber: '40271830' } });
  open(<CheckVisitor />);
  check('48210397');
  expect(await screen.findByText('帮忙的邻居')).toBeTruthy();
  expect(screen.getByText('来帮办心愿，编号 4027 1830')).toBeTruthy();
});

test('what is no code is not sent', () => {
  const asked = cloud({});
  open(<CheckVisitor />);
  check('123');
  expect([screen.getByRole('alert').textContent, asked]).toEqual(['上门码是八位数字，请再看一遍。', []]);
});

test('whoever comes from a grid whose community has no number leaves one to ring all the same', async () => {
  const contact = {
    gridId: 'g37107100700201',
    gridName: '第1网格',
    communityId: 'c371071007002',
    communityName: '古寨社区',
    communityPhone: '',
    workerName: '',
    dutyPhone: '',
    dutyHours: '',
    standInName: '',
    standInPhone: '',
    away: true,
  };
  const asked = cloud({
    'POST /v1/visit-checks': { ...visit, gridId: contact.gridId },
    [`GET /v1/grids/${contact.gridId}/contact`]: contact,
  });
  open(<CheckVisitor />);
  check('48210397');
  await waitFor(() => expect(asked.some(({ url }) => url.endsWith('/contact'))).toBe(true));
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  expect(screen.getAllByRole('button', { name: /^打电话给/ }).map(({ ariaLabel }) => ariaLabel)).toEqual([
    '打电话给12345热线，12345',
  ]);
});
