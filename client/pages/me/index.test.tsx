import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { setReadingMode } from '../../platform/reading-mode';
import { currentSession, logOut } from '../../platform/session';
import { cloud, loggedIn, open } from '../../testkit/on-page';
import { aMe, aResident, aStaffMember, homePath } from '../../testkit/people';
import { phone } from '../../testkit/taro';
import MyPage from './index';

const meIs = async (me: ReturnType<typeof aMe>) => {
  cloud({ 'GET /v1/me': me });
  await loggedIn();
  open(<MyPage />);
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('a visitor may switch to large type and read who sees what, without logging in', () => {
  open(<MyPage />);
  fireEvent.click(screen.getByRole('switch', { name: '关怀版，字更大，页面更简单' }));
  expect(screen.getByRole('switch', { name: '关怀版，字更大，页面更简单' }).getAttribute('aria-checked')).toBe('true');
  fireEvent.click(screen.getByRole('switch', { name: '关怀版，字更大，页面更简单' }));
  fireEvent.click(screen.getByRole('button', { name: '谁能看到我的信息' }));
  expect(screen.getByText('您的门牌')).toBeTruthy();
});

test('a resident sees his home and no workbench', async () => {
  await meIs(aResident());
  expect(await screen.findByText('古寨社区北山里1号楼')).toBeTruthy();
  expect(screen.getByText('居住已核实')).toBeTruthy();
  expect(screen.queryByText('工作台')).toBeNull();
});

test('a member of staff reaches the workbench and sees where he serves', async () => {
  await meIs(aStaffMember());
  expect(await screen.findByText('社区工作者')).toBeTruthy();
  fireEvent.click(screen.getByText('工作台'));
  expect(phone.went[0]?.url).toBe('/packages/workbench/today/index');
});

test('a grid worker reaches the workbench too', async () => {
  await meIs(aMe({ roles: [{ role: 'gridWorker', at: homePath, placeName: '第1网格' }] }));
  expect(await screen.findByText('工作台')).toBeTruthy();
});

test('a party member helps, and has no workbench for it', async () => {
  await meIs(aMe({ roles: [{ role: 'partyMember', at: homePath, placeName: '古寨社区' }] }));
  expect(await screen.findByText('党员')).toBeTruthy();
  expect(screen.queryByText('工作台')).toBeNull();
});

test('who has just come is invited to say where he lives', async () => {
  await meIs(aMe());
  fireEvent.click(await screen.findByText('登记我的住址'));
  expect(phone.went[0]?.url).toBe('/pages/residency/index');
});

test('who waits to be confirmed reads that the community is looking at it', async () => {
  await meIs(aMe({ residencyPending: true }));
  expect(await screen.findByText('已提交，社区正在核实')).toBeTruthy();
});

test('whoever logs out leaves neither name nor badge behind', async () => {
  await meIs(aResident({ unread: 2 }));
  await waitFor(() => expect(phone.badge).toBe('2'));
  fireEvent.click(screen.getByRole('button', { name: '退出登录' }));
  expect(currentSession()).toBeUndefined();
  expect(screen.queryByText('张桂兰')).toBeNull();
  expect(phone.badge).toBeUndefined();
});

test('关怀版 is switched on here too, and then the type can be larger still', async () => {
  await meIs(aResident());
  expect(screen.queryByRole('switch', { name: '字再大一点' })).toBeNull();
  fireEvent.click(screen.getByRole('switch', { name: '关怀版，字更大，页面更简单' }));
  fireEvent.click(screen.getByRole('switch', { name: '字再大一点' }));
  expect(screen.getByRole('switch', { name: '字再大一点' }).getAttribute('aria-checked')).toBe('true');
  fireEvent.click(screen.getByRole('switch', { name: '关怀版，字更大，页面更简单' }));
  expect(screen.queryByRole('switch', { name: '字再大一点' })).toBeNull();
});

test('in 关怀版 his home is asked for one question a screen', async () => {
  act(() => setReadingMode('care'));
  await meIs(aMe());
  fireEvent.click(await screen.findByText('登记我的住址'));
  act(() => setReadingMode('standard'));
  expect(phone.went[0]?.url).toBe('/packages/elder/address/index');
});
