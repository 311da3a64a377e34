import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { WishView } from '../../../shared/wishes/wish';
import type { WishPhoto } from '../../../shared/wishes/wish-photo';
import { logOut } from '../../platform/session';
import { cloud, loggedIn, open, personId } from '../../testkit/on-page';
import { phone } from '../../testkit/taro';
import { aWishView } from '../../testkit/wish-view';
import Wish from './index';

const { id } = aWishView();
const path = `/v1/wishes/${id}`;
const me = { personId, roles: [], residencyPending: false, unread: 0, messageGrants: {} };
const photoId = '01K9PH0T00000000000000000A';
const address = 'https://bucket.test/photos/x';
const aPhoto = (part: Partial<WishPhoto> = {}): WishPhoto => ({
  photoId,
  of: 'filing',
  state: 'passed',
  url: address,
  ...part,
});
const held = {
  state: 'held',
  claimedAt: '2026-11-20T04:00:00.000Z',
  leaseUntil: '2026-12-10T04:00:00.000Z',
  size: 1,
} as const;

const show = async (view: Partial<WishView>, answers: Parameters<typeof cloud>[0] = {}) => {
  const asked = cloud({ 'GET /v1/me': me, [`GET ${path}`]: aWishView(view), ...answers });
  await loggedIn();
  phone.opens({ id });
  open(<Wish />);
  await screen.findByText('帮一位邻居换卫生间的灯泡');
  return asked;
};
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  phone.reset();
  logOut();
});

test('a claimer sees what came with the wish, and cannot take it back', async () => {
  await show({
    state: 'claimed',
    held: 1,
    relations: ['claimer', 'eligibleMember'],
    myClaim: held,
    photos: [aPhoto()],
  });
  expect(screen.getByText('随心愿发的照片')).toBeTruthy();
  expect(screen.getByRole('img', { name: '随心愿发的照片，第1张' }).getAttribute('data-src')).toBe(address);
  expect(screen.queryByRole('button', { name: '撤回' })).toBeNull();
});

test('nobody is told of photos where there are none for him', async () => {
  await show({});
  expect(screen.queryByText('随心愿发的照片')).toBeNull();
});

test('while it is being checked, its owner sees it and reads that nobody else does', async () => {
  await show({ state: 'submitted', relations: ['author'], photos: [aPhoto({ state: 'checking', mine: true })] });
  expect(screen.getByText('检查中')).toBeTruthy();
  expect(screen.getByText('检查通过之前，只有发的人自己看得到。')).toBeTruthy();
});

test('refused, it is said so with what stands all the same', async () => {
  const { url: _, ...refused } = aPhoto({ state: 'refused', reason: 'objected', mine: true });
  await show({ state: 'submitted', relations: ['author'], photos: [refused] });
  expect(screen.getByText('未通过')).toBeTruthy();
  expect(screen.getByText('有照片没通过检查，别人看不到；文字已经送到，不受影响。')).toBeTruthy();
});

test('its owner takes it back, told that it is gone for good', async () => {
  const asked = await show(
    { state: 'submitted', relations: ['author'], photos: [aPhoto({ mine: true })] },
    { [`POST /v1/photos/${photoId}/withdraw`]: { photoId, state: 'withdrawn' } },
  );
  tap('撤回');
  const sheet = within(screen.getByRole('dialog'));
  expect(sheet.getByText('撤回后，谁也看不到这张照片，照片会删除，找不回来。文字不受影响。')).toBeTruthy();
  fireEvent.click(sheet.getByRole('button', { name: '撤回照片' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(asked.map(({ url }) => url)).toContain(`POST /v1/photos/${photoId}/withdraw`);
});

test('a claimer tells with a photo what he has done', async () => {
  const picture = { tempFilePath: 'wxfile://tmp/lamp.jpg', fileType: 'image', size: 200_000 };
  const asked = await show(
    { state: 'claimed', held: 1, relations: ['claimer', 'eligibleMember'], myClaim: held },
    {
      'POST /v1/photos': { photoId, url: 'https://bucket.test/', fields: {}, mostBytes: 5_242_880 },
      [`GET /v1/photos/${photoId}`]: { photoId, state: 'checking', url: address },
      [`POST ${path}/deliver`]: { id, number: '40271830', state: 'delivered' },
    },
  );
  phone.holds([picture]);
  tap('我办好了');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '灯泡换好了' } });
  tap('添加照片');
  await screen.findByText('检查中');
  tap('告诉居民我办好了');
  await waitFor(() => expect(asked.find(({ url }) => url === `POST ${path}/deliver`)).toBeTruthy());
  expect(asked.find(({ url }) => url === `POST ${path}/deliver`)).toMatchObject({
    data: { report: '灯泡换好了', photoIds: [photoId] },
  });
  expect(asked.find(({ url }) => url === 'POST /v1/photos')).toMatchObject({ data: { purpose: 'delivery' } });
});
