import { fireEvent, screen } from '@testing-library/react';
import { cloud, loggedIn, open, personId } from '../../testkit/on-page';
import { phone } from '../../testkit/taro';
import { aWishView } from '../../testkit/wish-view';
import Wish from './index';

const wish = aWishView({
  state: 'closed',
  closeReason: 'expired',
  relations: ['author'],
  words: '卫生间的灯坏了，想请人换个灯泡',
  needBy: '2026-11-20',
});
const me = { personId, roles: [], residencyPending: false, unread: 0, messageGrants: {} };

const show = async (view: typeof wish) => {
  cloud({ 'GET /v1/me': me, [`GET /v1/wishes/${wish.id}`]: view, 'GET /v1/my/principals': { items: [] } });
  await loggedIn();
  phone.opens({ id: wish.id });
  open(<Wish />);
  await screen.findByText('帮一位邻居换卫生间的灯泡');
};

beforeEach(() => phone.reset());

test('a resident to whom nobody came is told what he can do, and goes on to wish again', async () => {
  await show(wish);
  expect(screen.getByText('已结束：到期没有等到邻居')).toBeTruthy();
  expect(screen.getByText(/^很抱歉，这次没有等到邻居/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '换个日子再许一次' }));
  expect(phone.went[0]?.url).toBe(`/pages/wish-form/index?again=${wish.id}`);
});

test('staff read that it ended, and are offered nothing in the resident’s place', async () => {
  await show({ ...wish, relations: ['communityStaff'] });
  expect(screen.queryByRole('button', { name: '换个日子再许一次' })).toBeNull();
});

test('as long as nobody comes, resident and staff read until when it waits', async () => {
  await show({ ...wish, state: 'published', closeReason: undefined, expiresAt: '2026-11-27T15:59:59.999Z' });
  expect(screen.getByText(/^一直没有邻居来，就等到/)).toBeTruthy();
});
