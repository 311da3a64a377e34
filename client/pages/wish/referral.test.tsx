/** 转介 on the page of a wish: staff name an office, the resident calls it, staff note what came of it. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { daysInMs, later, shanghaiDay } from '../../../shared/kernel/instant';
import type { WishView } from '../../../shared/wishes/wish';
import { serverNow } from '../../platform/server-time';
import { logOut } from '../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../testkit/on-page';
import { aResident, aStaffMember } from '../../testkit/people';
import { phone } from '../../testkit/taro';
import { aWishView } from '../../testkit/wish-view';
import Wish from './index';

const { id } = aWishView();
const path = `/v1/wishes/${id}`;
const dayIn = (days: number) => shanghaiDay(later(serverNow(), daysInMs(days)));
const gas: Partial<WishView> = {
  state: 'submitted',
  words: '厨房的燃气管松了，想请人拧紧',
  publicWords: undefined,
  relations: ['communityStaff'],
};
const referral = {
  kind: 'professional',
  office: '港华燃气客服',
  officePhone: '0631-5550011',
  callOn: '2999-11-29',
} as const;
const items = [
  { id: '01K9ENTRY00000000000000001', level: 'community', topic: 'gas', name: '港华燃气客服', phone: '0631-5550011' },
  { id: '01K9ENTRY00000000000000002', level: 'community', topic: 'clinic', name: '古寨卫生站', phone: '0631-5550012' },
];
const receipt = { id, number: '40271830', state: 'closed' };

const shown = async (view: Partial<WishView>, answers: Record<string, unknown> = {}, me: object = aStaffMember()) => {
  const asked = cloud({
    'GET /v1/me': me,
    [`GET ${path}`]: aWishView(view),
    'GET /v1/service-cards': { items, cards: [] },
    ...answers,
  });
  await loggedIn();
  phone.opens({ id });
  open(<Wish />);
  return asked;
};
const dialog = () => within(screen.getByRole('dialog'));
const tap = async (name: string) => fireEvent.click(await screen.findByRole('button', { name }));
const send = (name: string) => fireEvent.click(dialog().getByRole('button', { name }));
const sentTo = (asked: { url: string; data?: unknown }[], route: string) =>
  asked.filter(({ url }) => url === `POST ${path}/${route}`).map(({ data }) => data);

beforeEach(() => {
  phone.reset();
  logOut();
});

test('a wish about a gas pipe is referred first; the office is picked from the service card and nothing is typed', async () => {
  const asked = await shown(gas, { [`POST ${path}/refer`]: receipt });
  await tap('转介给能办的单位');
  fireEvent.click(await dialog().findByRole('radio', { name: '港华燃气客服 0631-5550011' }));
  fireEvent.click(dialog().getByRole('radio', { name: /^这件事要专业师傅来做才安全/ }));
  fireEvent.click(dialog().getByRole('radio', { name: '3天后' }));
  send('转介，告诉居民');
  await waitFor(() => expect(sentTo(asked, 'refer')).toHaveLength(1));
  expect(sentTo(asked, 'refer')[0]).toMatchObject({
    kind: 'professional',
    office: '港华燃气客服',
    officePhone: '0631-5550011',
    callOn: dayIn(3),
    words: expect.stringContaining('专业师傅'),
  });
  expect(await screen.findByText(/^已转介。到了您选的日子/)).toBeTruthy();
});

test('the card offers whom it names for that kind alone', async () => {
  await shown(gas);
  await tap('转介给能办的单位');
  await dialog().findByRole('radio', { name: '港华燃气客服 0631-5550011' });
  expect(dialog().queryByRole('radio', { name: /古寨卫生站/ })).toBeNull();
  fireEvent.click(dialog().getByRole('radio', { name: '医院或卫生站' }));
  expect(await dialog().findByRole('radio', { name: '古寨卫生站 0631-5550012' })).toBeTruthy();
});

test('what is missing or cannot be dialled is said at its field, and nothing is sent', async () => {
  const asked = await shown(gas, { [`POST ${path}/refer`]: receipt });
  await tap('转介给能办的单位');
  send('转介，告诉居民');
  expect(dialog().getByText('请写单位名称，2到30个字，不要带电话号码。')).toBeTruthy();
  expect(dialog().getByText('请写清楚为什么转介、打电话时怎么说。')).toBeTruthy();
  fireEvent.change(dialog().getByLabelText('单位名称'), { target: { value: '港华燃气' } });
  fireEvent.change(dialog().getByLabelText('电话'), { target: { value: '5550011' } });
  expect(dialog().getByText(/^请填座机（带区号）/)).toBeTruthy();
  expect(sentTo(asked, 'refer')).toEqual([]);
});

test('without its service card the office is typed', async () => {
  const asked = await shown(gas, {
    [`POST ${path}/refer`]: receipt,
    'GET /v1/service-cards': refusal('FAULT', 500),
  });
  await tap('转介给能办的单位');
  fireEvent.change(dialog().getByLabelText('单位名称'), { target: { value: '港华燃气' } });
  fireEvent.change(dialog().getByLabelText('电话'), { target: { value: '0631-5550011' } });
  fireEvent.change(dialog().getByLabelText('对居民说'), { target: { value: '请别自己动手' } });
  send('转介，告诉居民');
  await waitFor(() => expect(sentTo(asked, 'refer')).toHaveLength(1));
  expect(sentTo(asked, 'refer')[0]).toMatchObject({ office: '港华燃气', callOn: dayIn(7) });
});

test('the resident reads whom to call and when the community calls, and calls with one tap', async () => {
  await shown({ state: 'closed', relations: ['author'], referral }, {}, aResident());
  expect(await screen.findByText('已转给港华燃气客服')).toBeTruthy();
  expect(screen.getByText('2999年11月29日（周五）打电话问您办得怎么样')).toBeTruthy();
  await tap('打电话给港华燃气客服，0631-5550011');
  expect(phone.called).toEqual(['0631-5550011']);
});

test('staff who have called note what came of it', async () => {
  const asked = await shown(
    { state: 'closed', toCall: true, relations: ['communityStaff'], referral },
    {
      [`POST ${path}/referral`]: receipt,
    },
  );
  await tap('打过电话了，记下结果');
  send('记下来，告诉居民');
  expect(dialog().getByText('请选一个结果。')).toBeTruthy();
  fireEvent.click(dialog().getByRole('radio', { name: '办好了' }));
  fireEvent.change(dialog().getByLabelText('居民怎么说'), { target: { value: '师傅来过，修好了' } });
  send('记下来，告诉居民');
  await waitFor(() => expect(sentTo(asked, 'referral')).toEqual([{ outcome: 'helped', note: '师傅来过，修好了' }]));
});

test('of one that waits still staff name another day, and no day otherwise', async () => {
  const asked = await shown(
    { state: 'closed', toCall: true, relations: ['communityStaff'], referral },
    {
      [`POST ${path}/referral`]: receipt,
    },
  );
  await tap('打过电话了，记下结果');
  expect(dialog().queryByRole('radio', { name: '14天后' })).toBeNull();
  fireEvent.click(dialog().getByRole('radio', { name: '还在等' }));
  fireEvent.click(dialog().getByRole('radio', { name: '14天后' }));
  fireEvent.change(dialog().getByLabelText('居民怎么说'), { target: { value: '师傅还没来' } });
  send('记下来，告诉居民');
  await waitFor(() =>
    expect(sentTo(asked, 'referral')).toEqual([{ outcome: 'waiting', note: '师傅还没来', callOn: dayIn(14) }]),
  );
});
