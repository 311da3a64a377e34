import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { logOut } from '../../platform/session';
import { anAnnouncementHead } from '../../testkit/announcements';
import { cloud, loggedIn, open, personId } from '../../testkit/on-page';
import { phone } from '../../testkit/taro';
import Home from './index';

const home = {
  at: {
    district: 'd371071',
    street: 's371071007',
    community: 'c371071007002',
    grid: 'g37107100700201',
    building: 'b37107100700201001',
  },
  name: '古寨社区北山里1号楼',
};
const me = { personId, roles: [], home, residencyPending: false, unread: 0, messageGrants: {} };
const contact = {
  gridId: 'g37107100700201',
  gridName: '第1网格',
  communityId: 'c371071007002',
  communityName: '古寨社区',
  communityPhone: '0631-0000002',
  workerName: '周晓明',
  dutyPhone: '0631-0001006',
  dutyHours: '每天 8:30–17:30',
  standInName: '吴美玲',
  standInPhone: '0631-0001007',
  away: false,
};
const row = (last: string, state: string) => ({
  id: `01K9ABCDEF0123456789ABCDE${last}`,
  number: '40271830',
  state,
  words: `心愿${last}`,
  authorMask: '张**',
  communityName: '古寨社区',
  places: 1,
  held: 0,
  submittedAt: '2026-11-20T02:15:00.000Z',
});
const served = (items: unknown[]) =>
  cloud({ 'GET /v1/me': me, 'GET /v1/my/wishes': { items }, 'GET /v1/grids/g37107100700201/contact': contact });

beforeEach(() => {
  phone.reset();
  logOut();
});

test('a passer-by reads the page without logging in, and is led to his grid worker by the building', () => {
  const asked = cloud({});
  open(<Home />);
  fireEvent.click(screen.getByRole('button', { name: '选楼栋，找网格员' }));
  expect(phone.went.map(({ url }) => url)).toEqual(['/pages/place-picker/index']);
  expect(asked.map(({ url }) => url)).toEqual(['GET /v1/announcements']);
});

test('a resident finds his grid worker with the office number, without picking his home again', async () => {
  served([]);
  await loggedIn();
  open(<Home />);
  expect(await screen.findByText('周晓明')).toBeTruthy();
  expect(screen.getByRole('button', { name: '打电话 0631-0001006' })).toBeTruthy();
  expect(screen.queryByText('待您处理')).toBeNull();
});

test('while the worker is on leave his stand-in is the one to call, and it is said until when', async () => {
  const leave = { from: '2026-11-20', until: '2026-11-30' };
  cloud({
    'GET /v1/me': me,
    'GET /v1/my/wishes': { items: [] },
    'GET /v1/grids/g37107100700201/contact': { ...contact, leave, away: true },
  });
  await loggedIn();
  open(<Home />);
  expect(await screen.findByText(/^周晓明休假到.*11月30日，这几天由替班负责$/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '打电话 0631-0001007' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '打电话 0631-0001006' })).toBeNull();
});

test('a card that should not stand can be reported; once it is taken down, he is led to somebody else', async () => {
  const down = { ...contact, workerName: '', dutyPhone: '', dutyHours: '', away: true, down: true };
  const cards = [contact, down, { ...down, standInPhone: '' }];
  cloud({
    'GET /v1/me': me,
    'GET /v1/my/wishes': { items: [] },
    'GET /v1/grids/g37107100700201/contact': () => cards.shift(),
  });
  await loggedIn();
  const first = open(<Home />);
  fireEvent.click(await screen.findByRole('button', { name: '举报' }));
  expect(phone.went[0]?.url).toBe('/packages/reports/item/index?type=gridCard&subject=g37107100700201');
  first.unmount();
  const second = open(<Home />);
  expect(await screen.findByText('网格员的名片正在更正，先找替班或社区')).toBeTruthy();
  expect(screen.getByRole('button', { name: '打电话 0631-0001007' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '举报' })).toBeNull();
  second.unmount();
  open(<Home />);
  expect(await screen.findByRole('button', { name: `打电话 ${contact.communityPhone}` })).toBeTruthy();
});

test.each([
  [{ workerName: '', dutyPhone: '', away: true }, '网格员暂缺，先找替班', contact.standInPhone],
  [
    { workerName: '', dutyPhone: '', standInName: '', standInPhone: '', away: true },
    '还没有登记网格员，先找古寨社区',
    contact.communityPhone,
  ],
  [
    { workerName: '', dutyPhone: '', dutyHours: '', standInName: '', standInPhone: '', communityPhone: '', away: true },
    '还没有登记网格员，先找12345热线',
    '12345',
  ],
  [{ dutyPhone: '' }, '网格员周晓明还没有登记电话，先找古寨社区', contact.communityPhone],
  [
    { standInPhone: '', leave: { from: '2026-11-20', until: '2026-11-30' }, away: true },
    /^周晓明休假到.*11月30日，这几天先找古寨社区$/,
    contact.communityPhone,
  ],
])('with %j he reads whom to call instead, and no number is empty', async (part, words, number) => {
  cloud({
    'GET /v1/me': me,
    'GET /v1/my/wishes': { items: [] },
    'GET /v1/grids/g37107100700201/contact': { ...contact, ...part },
  });
  await loggedIn();
  open(<Home />);
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.getByRole('button', { name: `打电话 ${number}` })).toBeTruthy();
});

test('whoever scans the code of his building finds its grid worker, without logging in or picking', async () => {
  cloud({
    [`GET /v1/places/${home.at.building}`]: {
      id: home.at.building,
      kind: 'building',
      name: '北山里1号楼',
      path: home.at,
      communityName: '古寨社区',
    },
    'GET /v1/grids/g37107100700201/contact': contact,
  });
  phone.opens({ scene: encodeURIComponent(home.at.building) });
  open(<Home />);
  expect(await screen.findByText('周晓明')).toBeTruthy();
  expect(screen.getByText('古寨社区北山里1号楼')).toBeTruthy();
});

test.each(['', '%E4%BD', 'c371071007002', 'b1; drop'])(
  'the scene %j fills in nothing, and asks for nothing',
  (scene) => {
    const asked = cloud({});
    phone.opens({ scene });
    open(<Home />);
    expect(asked.filter(({ url }) => url.includes('/v1/places'))).toEqual([]);
  },
);

test('at most three things wait for him here, and only those that wait for him', async () => {
  served([
    row('A', 'submitted'),
    row('B', 'needs_info'),
    row('C', 'delivered'),
    row('D', 'delivered'),
    row('E', 'delivered'),
  ]);
  await loggedIn();
  open(<Home />);
  await screen.findByText('待您处理');
  expect(['A', 'B', 'C', 'D', 'E'].filter((last) => screen.queryByText(`心愿${last}`) !== null)).toEqual([
    'B',
    'C',
    'D',
  ]);
});

test('whoever is in danger reads whom to call', () => {
  cloud({});
  open(<Home />);
  expect(within(document.body).getByText('紧急请拨 110（报警）119（火警）120（急救）')).toBeTruthy();
});

describe('公告 on the first page', () => {
  const announced = (title: string, last: string, part = {}) =>
    anAnnouncementHead({ id: `01K9ANNCE0000000000000000${last}`, title, ...part });
  const withBoard = (items: unknown[]) => {
    const asked = cloud({ 'GET /v1/announcements': { items, unread: 0 } });
    open(<Home />);
    return asked;
  };

  test('are the two newest that hold, with issuer and day, for somebody who has not logged in', async () => {
    const items = [
      announced('已撤回的', '1', { state: 'withdrawn' }),
      announced('停水通知', '2', { urgent: true }),
      announced('便民集市', '3'),
      announced('防火通告', '4'),
    ];
    withBoard(items);
    expect(await screen.findByText('紧急：停水通知')).toBeTruthy();
    expect([screen.queryByText('便民集市'), screen.queryByText('防火通告'), screen.queryByText('已撤回的')]).toEqual([
      expect.anything(),
      null,
      null,
    ]);
    expect(screen.getAllByText(/^古寨社区，/).length).toBe(2);
  });

  test('open one, or all', async () => {
    withBoard([announced('停水通知', '2')]);
    fireEvent.click(await screen.findByText('停水通知'));
    fireEvent.click(screen.getByText('全部'));
    expect(phone.went.map(({ url }) => url)).toEqual([
      '/packages/announcements/board/index?id=01K9ANNCE00000000000000002',
      '/packages/announcements/board/index',
    ]);
  });

  test('while there are none, nothing stands in their place', async () => {
    const asked = withBoard([]);
    await waitFor(() => expect(asked.map(({ url }) => url)).toContain('GET /v1/announcements'));
    expect(screen.queryByText('公告')).toBeNull();
  });

  test('the foot says who runs it and under which filing, and leads to 投诉建议', async () => {
    withBoard([]);
    expect(await screen.findByText('备案号：鲁ICP备00000000号')).toBeTruthy();
    fireEvent.click(await screen.findByText('投诉建议'));
    expect(phone.went[0]?.url).toBe('/packages/suggestions/letter/index');
  });
});
