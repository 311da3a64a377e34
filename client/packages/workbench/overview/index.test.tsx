import { fireEvent, screen } from '@testing-library/react';
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

test('staff see at one glance what is stuck where, what has been so too long first, and the way to all of it', async () => {
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/referrals': { items: [] },
    'GET /v1/wish-queue': ({ url }: { url: string }) => {
      if (url.includes('state=published'))
        return { items: rows(4, { state: 'published', publishedAt: '2026-01-01T00:00:00.000Z' }), next: 'c2' };
      return { items: url.includes('state=delivered') ? rows(1, { state: 'delivered', toCall: true }) : [] };
    },
  });
  await loggedIn();
  open(<Overview />);
  expect(await screen.findByText('4件等了一周，或快到日子')).toBeTruthy();
  expect(screen.getByText('1件要打电话问')).toBeTruthy();
  expect(screen.getByText('4+')).toBeTruthy();
  expect(screen.getAllByText('0')).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: '看全部4+件' }));
  expect(phone.went.map(({ url }) => url)).toEqual(['/packages/workbench/review/index?state=published']);
});

test('from the board it is one tap to the table of a month', async () => {
  cloud({ 'GET /v1/me': aStaffMember(), 'GET /v1/referrals': { items: [] }, 'GET /v1/wish-queue': { items: [] } });
  await loggedIn();
  open(<Overview />);
  fireEvent.click(await screen.findByRole('button', { name: /导出一个月的心愿/ }));
  expect(phone.went.map(({ url }) => url)).toEqual([`/packages/workbench/months/index?place=c371071007002`]);
});
