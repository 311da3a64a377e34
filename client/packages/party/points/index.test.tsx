import { screen } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open } from '../../../testkit/on-page';
import { aMe } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import { MyPoints } from '../my-points';
import PointsPage from './index';

const path = 'GET /v1/my/points';
const entry = {
  id: '01K9ABCDEF0123456789ABCDE1',
  at: '2026-11-20T02:15:00.000Z',
  points: 10,
  wishId: '01K9ABCDEF0123456789ABCDEF',
  number: '40271830',
};

beforeEach(() => {
  phone.reset();
  logOut();
});

const opened = async (answer: unknown, page = <PointsPage />) => {
  cloud({ 'GET /v1/me': aMe(), [path]: answer });
  await loggedIn();
  open(page);
};

test('a member reads what he has earned, and what was taken back', async () => {
  const undone = { ...entry, id: '01K9ABCDEF0123456789ABCDE2', points: -10 };
  await opened({ on: true, sum: 20, items: [undone, entry] });
  expect(await screen.findByText('一共20分')).toBeTruthy();
  expect(screen.getByText('心愿4027 1830达成，+10分')).toBeTruthy();
  expect(screen.getByText('心愿4027 1830改回待确认，退回，-10分')).toBeTruthy();
});

test('where points are switched off, the page says so and shows none', async () => {
  await opened({ on: false, sum: 0, items: [] });
  expect(await screen.findByText('您的社区没有开通积分')).toBeTruthy();
  expect(screen.queryByText(/一共/)).toBeNull();
});

test('the way to them is there only where they are switched on', async () => {
  await opened({ on: true, sum: 20, items: [entry] }, <MyPoints />);
  expect(await screen.findByText('20分')).toBeTruthy();
});
