import { screen } from '@testing-library/react';
import { cloud, loggedIn, open, personId } from '../../testkit/on-page';
import { phone } from '../../testkit/taro';
import { aWishView } from '../../testkit/wish-view';
import WishForm from './index';

test('a wish that ended without a neighbour is wished again with what it said, and without its day', async () => {
  const wish = aWishView({
    state: 'closed',
    closeReason: 'expired',
    relations: ['author'],
    words: '卫生间的灯坏了，想请人换个灯泡',
    needBy: '2026-11-20',
  });
  cloud({
    'GET /v1/me': { personId, roles: [], residencyPending: false, unread: 0, messageGrants: {} },
    [`GET /v1/wishes/${wish.id}`]: wish,
    'GET /v1/my/principals': { items: [] },
  });
  await loggedIn();
  phone.opens({ again: wish.id });
  open(<WishForm />);
  expect(await screen.findByRole('textbox')).toHaveProperty('value', wish.words);
});

test('the photos went with that wish and go with no other', async () => {
  const photo = { photoId: '01K9PH0T00000000000000000A', of: 'filing', state: 'passed' } as const;
  const wish = aWishView({
    state: 'closed',
    closeReason: 'expired',
    relations: ['author'],
    words: '换灯泡',
    photos: [photo],
  });
  cloud({ [`GET /v1/wishes/${wish.id}`]: wish, 'GET /v1/my/principals': { items: [] } });
  await loggedIn();
  phone.opens({ again: wish.id });
  open(<WishForm />);
  await screen.findByRole('textbox');
  expect(screen.queryByText('第1张照片')).toBeNull();
  expect(screen.queryByRole('button', { name: '去掉' })).toBeNull();
});
