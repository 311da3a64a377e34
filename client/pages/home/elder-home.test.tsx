import { act, fireEvent, screen } from '@testing-library/react';
import { choosePlace } from '../../people/chosen-place';
import { KeepCallLine } from '../../people/keep-call-line';
import { cityLine, setCallLine } from '../../platform/call-line';
import { setReadingMode } from '../../platform/reading-mode';
import { logOut } from '../../platform/session';
import { anAnnouncementHead } from '../../testkit/announcements';
import { cloud, loggedIn, open } from '../../testkit/on-page';
import { aResident, aWishRow, homePath } from '../../testkit/people';
import { phone } from '../../testkit/taro';
import Home from './index';

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
const { district, street, community } = homePath;

const openHome = () =>
  open(
    <>
      <KeepCallLine />
      <Home />
    </>,
  );
const served = async (wishes: unknown[] = [], line: object = {}, unread = 0) => {
  cloud({
    'GET /v1/me': aResident(),
    'GET /v1/my/wishes': { items: wishes },
    'GET /v1/grids/g37107100700201/contact': { ...contact, ...line },
    'GET /v1/announcements': { items: [anAnnouncementHead()], unread },
  });
  await loggedIn();
  return openHome();
};
const rowsOf = (container: HTMLElement) =>
  [...container.querySelectorAll('.elder-row')].map((element) => element.getAttribute('aria-label'));
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  phone.reset();
  logOut();
  act(() => {
    setCallLine(cityLine);
    choosePlace({ path: homePath, name: '古寨社区北山里1号楼' });
    setReadingMode('care');
  });
});
afterAll(() => setReadingMode('standard'));

test('关怀版 has one column, and its first row calls the grid worker', async () => {
  const { container } = await served();
  await screen.findByRole('button', { name: '打电话给网格员，周晓明 0631-0001006' });
  expect(rowsOf(container)).toEqual([
    '打电话给网格员，周晓明 0631-0001006',
    '便民电话，水电气暖，该打给谁',
    '微心愿，小事有人帮',
    '我的事，办到哪一步了',
    '公告，停水停电，社区通知',
    '请家人帮我办，用家人的手机办',
    '有人上门，先核验身份',
  ]);
  tap(/^打电话给网格员/);
  expect(phone.called).toEqual(['0631-0001006']);
});

test('each row opens a page of 关怀版, one question a screen', async () => {
  await served();
  for (const row of [/^便民电话/, /^微心愿/, /^我的事/, /^公告/, /^请家人帮我办/, /^有人上门/]) tap(row);
  expect(phone.went.map(({ url }) => url)).toEqual([
    '/packages/service-card/calls/index',
    '/packages/elder/wish/index',
    '/packages/elder/matters/index',
    '/packages/announcements/board/index',
    '/packages/elder/family/index',
    '/packages/visit/check/index',
  ]);
});

test('what waits for her, and what she has not read, stands on the row', async () => {
  await served([aWishRow({ state: 'delivered' }), aWishRow({ id: '01K9ABCDEF0123456789ABCDEG' })], {}, 3);
  expect(await screen.findByRole('button', { name: '我的事，有1件等您处理' })).toBeTruthy();
  expect(await screen.findByRole('button', { name: '公告，有3条没看过' })).toBeTruthy();
});

test('while the worker is on leave his stand-in is called', async () => {
  await served([], { leave: { from: '2026-11-20', until: '2026-11-30' }, away: true });
  expect(await screen.findByRole('button', { name: '打电话给替班网格员，吴美玲 0631-0001007' })).toBeTruthy();
});

test('where nobody is known yet she is led to him by the building', () => {
  act(() => choosePlace({ path: { district, street, community }, name: '古寨社区' }));
  cloud({});
  openHome();
  tap('选楼栋，找网格员，选好就能打电话');
  expect(phone.went[0]?.url).toBe('/pages/place-picker/index');
});

test('the type can be larger still, and smaller again', async () => {
  const { container } = await served();
  const shell = () => container.querySelector('.shell')?.className;
  tap('字再大一点');
  expect(shell()).toContain('care larger');
  tap('字小一点');
  expect(shell()).not.toContain('larger');
});

test('one tap leads back to the usual type', async () => {
  const { container } = await served();
  fireEvent.click(screen.getByRole('switch', { name: '关怀版，大字' }));
  expect(rowsOf(container)).toEqual([]);
});

test('who reads large type in WeChat is offered 关怀版 once', () => {
  act(() => setReadingMode('standard'));
  cloud({});
  phone.reads(1.4);
  const page = openHome();
  tap('不用了');
  page.unmount();
  openHome();
  expect(screen.queryByText('要换成大字的关怀版吗？')).toBeNull();
});

test('who takes the offer reads it from then on', () => {
  act(() => setReadingMode('standard'));
  cloud({});
  phone.reads(1.4);
  const { container } = openHome();
  tap('换成关怀版');
  expect(rowsOf(container)).toHaveLength(7);
});
