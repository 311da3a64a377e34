import { fireEvent, screen, within } from '@testing-library/react';
import { setReadingMode } from '../../platform/reading-mode';
import { logOut } from '../../platform/session';
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
  setReadingMode('standard');
});

test('a passer-by reads the page without logging in, and is led to his grid worker by the building', () => {
  const asked = cloud({});
  open(<Home />);
  fireEvent.click(screen.getByRole('button', { name: '选楼栋，找网格员' }));
  expect(phone.went.map(({ url }) => url)).toEqual(['/pages/place-picker/index']);
  expect(asked).toEqual([]);
});

test('a resident finds his grid worker with the office number, without picking his home again', async () => {
  served([]);
  await loggedIn();
  open(<Home />);
  expect(await screen.findByText('周晓明')).toBeTruthy();
  expect(screen.getByRole('button', { name: '打电话 0631-0001006' })).toBeTruthy();
  expect(screen.queryByText('待您处理')).toBeNull();
});

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

test('关怀版 has one column whose first row calls the grid worker', async () => {
  served([]);
  await loggedIn();
  setReadingMode('care');
  const { container } = open(<Home />);
  await screen.findByRole('button', { name: '打电话给网格员，周晓明 0631-0001006' });
  const rows = [...container.querySelectorAll('.care-row')].map((element) => element.getAttribute('aria-label'));
  expect(rows).toEqual(['打电话给网格员，周晓明 0631-0001006', '微心愿，小事有人帮', '我的事，办到哪一步了']);
});

test('whoever is in danger reads whom to call', () => {
  cloud({});
  open(<Home />);
  expect(within(document.body).getByText('紧急请拨 110（报警）119（火警）120（急救）')).toBeTruthy();
});

test('who reads large type in WeChat is offered 关怀版 once', () => {
  cloud({});
  phone.reads(1.4);
  const page = open(<Home />);
  fireEvent.click(screen.getByRole('button', { name: '不用了' }));
  page.unmount();
  open(<Home />);
  expect(screen.queryByText('要换成大字的关怀版吗？')).toBeNull();
});
