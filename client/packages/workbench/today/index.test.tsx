import { fireEvent, screen } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { aMe, aResidency, aStaffMember, aWishRow, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import Today from './index';

const none = { items: [] };
/** The queue by its shelves. */
const queue =
  (shelves: Readonly<Record<string, unknown>>) =>
  ({ url }: { url: string }) =>
    shelves[/state=(\w+)/.exec(url)?.[1] ?? ''] ?? none;

beforeEach(() => {
  phone.reset();
  logOut();
});

test('staff see what is to be reviewed, called back and confirmed, each with its number', async () => {
  const unconfirmed = aWishRow({
    id: '01K9ABCDEF0123456789ABCDEG',
    state: 'delivered',
    words: '灯泡换好了',
    toCall: true,
  });
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/wish-queue': queue({
      submitted: { items: [aWishRow()], next: 'c2' },
      delivered: { items: [unconfirmed] },
    }),
    'GET /v1/residencies': { items: [aResidency()] },
  });
  await loggedIn();
  open(<Today />);
  expect(await screen.findByText('待回访')).toBeTruthy();
  expect(screen.getByText('请打电话回访')).toBeTruthy();
  expect(screen.getByText('1+')).toBeTruthy();
  expect(screen.getByText('马** · 北山里1号楼')).toBeTruthy();
});

test('a delivered wish whose days are not over is nobody’s work today', async () => {
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/wish-queue': queue({ delivered: { items: [aWishRow({ state: 'delivered' })] } }),
    'GET /v1/residencies': none,
  });
  await loggedIn();
  open(<Today />);
  expect(await screen.findByText('今天没有待办')).toBeTruthy();
});

test('a wish in the list opens its own page', async () => {
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/wish-queue': queue({ submitted: { items: [aWishRow()] } }),
    'GET /v1/residencies': none,
  });
  await loggedIn();
  open(<Today />);
  fireEvent.click(await screen.findByText('卫生间灯泡坏了，想请人帮忙换一下'));
  expect(phone.went[0]?.url).toBe(`/pages/wish/index?id=${aWishRow().id}`);
});

test('whoever serves nowhere finds no work and no other person’s data', async () => {
  const asked = cloud({ 'GET /v1/me': aMe() });
  await loggedIn();
  open(<Today />);
  expect(await screen.findByText('这里是工作人员的工作台')).toBeTruthy();
  expect(asked.map(({ url }) => url)).toEqual(['POST /v1/sessions', 'GET /v1/me']);
});

test('whoever serves at two nodes turns from one to the other', async () => {
  const { district, street, community, grid } = homePath;
  const roles = [
    { role: 'communityStaff' as const, at: { district, street, community }, placeName: '古寨社区' },
    { role: 'gridWorker' as const, at: { district, street, community, grid }, placeName: '第1网格' },
  ];
  cloud({
    'GET /v1/me': aMe({ roles }),
    'GET /v1/wish-queue': ({ url }: { url: string }) =>
      url.includes(`place=${grid}`) ? none : { items: [aWishRow()] },
    'GET /v1/residencies': none,
  });
  await loggedIn();
  open(<Today />);
  await screen.findByText('待审核');
  fireEvent.click(screen.getByRole('radio', { name: '第1网格' }));
  expect(await screen.findByText('今天没有待办')).toBeTruthy();
});

test('a queue that cannot be fetched is not shown as an empty one', async () => {
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/wish-queue': refusal('FAULT', 500),
    'GET /v1/residencies': none,
  });
  await loggedIn();
  open(<Today />);
  expect(await screen.findByText('没能打开')).toBeTruthy();
});
