import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../platform/session';
import { cloud, loggedIn, open, personId } from '../../testkit/on-page';
import { phone } from '../../testkit/taro';
import { aWishCard } from '../../testkit/wish-view';
import Wall from './index';

const first = aWishCard({ places: 3, held: 1, needBy: '2026-12-01' });
const second = aWishCard({ id: '01K9ABCDEF0123456789ABCDEG', publicWords: '教一位老人用手机' });

beforeEach(() => {
  phone.reset();
  logOut();
});

test('anybody reads the wall with one request: words, category, who about, how many are missing, by when', async () => {
  const asked = cloud({ 'GET /v1/wishes': { items: [first] } });
  open(<Wall />);
  expect(await screen.findByText('帮一位邻居换卫生间的灯泡')).toBeTruthy();
  expect(screen.getByText('维修')).toBeTruthy();
  expect(screen.getByText('还差2位')).toBeTruthy();
  expect(screen.getByText(/^张\*\* · 古寨社区 · .*12月1日（周二）前$/)).toBeTruthy();
  expect(asked).toHaveLength(1);
});

test('the next page comes when asked for, below the first', async () => {
  const asked = cloud({
    'GET /v1/wishes': () => (asked.length > 1 ? { items: [second] } : { items: [first], next: 'abc' }),
  });
  open(<Wall />);
  fireEvent.click(await screen.findByRole('button', { name: '再看一些' }));
  await screen.findByText('教一位老人用手机');
  expect(screen.getByText('帮一位邻居换卫生间的灯泡')).toBeTruthy();
  expect(screen.getByText('都在这里了')).toBeTruthy();
});

test('an empty wall says so kindly and still takes a wish', async () => {
  cloud({ 'GET /v1/wishes': { items: [] } });
  open(<Wall />);
  expect(await screen.findByText('心愿都有人帮了')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '我要许愿' }));
  expect(phone.went.map(({ url }) => url)).toEqual(['/pages/wish-form/index']);
});

test('without a network the reader is told, and can try again', async () => {
  open(<Wall />);
  expect(await screen.findByText('网络不通，请检查网络后重试。')).toBeTruthy();
  cloud({ 'GET /v1/wishes': { items: [first] } });
  fireEvent.click(screen.getByRole('button', { name: '重试' }));
  await waitFor(() => expect(screen.getByText('帮一位邻居换卫生间的灯泡')).toBeTruthy());
});

test('a member reads above it what is kept from strangers at the place that has confirmed him, wherever he lives', async () => {
  const kept = aWishCard({ id: '01K9ABCDEF0123456789ABCDEH', publicWords: '想要一床厚棉被过冬' });
  const at = { district: 'd371071', street: 's371071007', community: 'c371071007002' };
  const roles = [{ role: 'partyMember', at, placeName: '古寨社区' }];
  cloud({
    'GET /v1/me': { personId, roles, residencyPending: false, unread: 0, messageGrants: {} },
    'GET /v1/wishes': ({ url }: { url: string }) => ({ items: url.includes('audience=members') ? [kept] : [first] }),
  });
  await loggedIn();
  open(<Wall />);
  expect(await screen.findByText('想要一床厚棉被过冬')).toBeTruthy();
  expect(screen.getByText('只给党员和共建单位看，请不要转发')).toBeTruthy();
});
