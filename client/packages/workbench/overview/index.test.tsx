import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open } from '../../../testkit/on-page';
import { aStaffMember, aWishRow } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import Overview from './index';

beforeEach(() => {
  phone.reset();
  logOut();
});

const rows = (count: number, more: object) =>
  Array.from({ length: count }, (_, at) => aWishRow({ id: `01K9ABCDEF012345678900000${at}`, ...more }));
const board = (more: Readonly<Record<string, object>> = {}) => ({
  shelves: ['submitted', 'published', 'claimed', 'delivered'].map((state) => ({
    state,
    count: 0,
    late: 0,
    ...more[state],
  })),
});

test('staff see at one glance how much is stuck where, also what no page has loaded, and what has been so too long first', async () => {
  const sought: string[] = [];
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/referrals': { items: [] },
    'GET /v1/wish-board': board({
      submitted: { count: 1000, late: 0 },
      published: { count: 64, late: 23 },
      delivered: { count: 1, late: 1 },
    }),
    'GET /v1/wish-queue': ({ url }: { url: string }) => {
      sought.push(url.replace(/.*\?place=\w+&/, ''));
      return {
        items: rows(url.includes('delivered') ? 1 : 4, { words: `在${url.includes('published') ? '墙上' : '别处'}` }),
        next: 'c2',
      };
    },
  });
  await loggedIn();
  open(<Overview />);
  expect(await screen.findByText('23件等了一周，或快到日子')).toBeTruthy();
  expect([screen.getByText('1件要打电话问'), screen.getByText('64'), screen.getByText('1000+')]).toHaveLength(3);
  await waitFor(() => expect(screen.getAllByText('在墙上')).toHaveLength(3));
  expect(sought.toSorted()).toEqual(['state=delivered&only=late', 'state=published&only=late', 'state=submitted']);
  fireEvent.click(screen.getByRole('button', { name: '看这23件' }));
  fireEvent.click(screen.getByRole('button', { name: '看全部64件' }));
  expect(phone.went.map(({ url }) => url)).toEqual([
    '/packages/workbench/review/index?state=published&only=late',
    '/packages/workbench/review/index?state=published',
  ]);
  // Of those of which all are shown there is no way to more.
  expect(screen.queryByRole('button', { name: '看全部1件' })).toBeNull();
});

test('from the board it is one tap to the table of a month', async () => {
  cloud({ 'GET /v1/me': aStaffMember(), 'GET /v1/referrals': { items: [] }, 'GET /v1/wish-board': board() });
  await loggedIn();
  open(<Overview />);
  fireEvent.click(await screen.findByRole('button', { name: /导出一个月的心愿/ }));
  expect(phone.went.map(({ url }) => url)).toEqual([`/packages/workbench/months/index?place=c371071007002`]);
});

test('what was referred stands there too, those of which staff are to ask first', async () => {
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/wish-board': board(),
    'GET /v1/referrals': {
      items: rows(5, { state: 'closed', words: '燃气软管老化了' }).map((row, at) => ({ ...row, toCall: at < 2 })),
      next: 'c2',
    },
  });
  await loggedIn();
  open(<Overview />);
  expect(await screen.findByText('转介了，等结果')).toBeTruthy();
  expect([screen.getByText('2件要打电话问'), screen.getByText('5+')]).toHaveLength(2);
  fireEvent.click(screen.getByRole('button', { name: '看全部5+件' }));
  expect(phone.went.map(({ url }) => url)).toEqual(['/packages/workbench/review/index?state=referred']);
});
