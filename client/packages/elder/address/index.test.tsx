import { fireEvent, screen, waitFor } from '@testing-library/react';
import { choosePlace } from '../../../people/chosen-place';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, lost, open } from '../../../testkit/on-page';
import { aMe, aResident, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import ElderAddress from './index';

const { building, ...withoutBuilding } = homePath;
const filled = { name: '马文博', room: '2单元301' };
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const say = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
const urls = () => phone.went.map(({ url }) => url);
const openStep = (params: Record<string, string> = {}) => {
  phone.opens(params);
  open(<ElderAddress />);
};
const served = async (me = aMe(), request: unknown = { id: '01K9RESDENCY000000000000A1', state: 'pending' }) => {
  const asked = cloud({ 'GET /v1/me': me, 'POST /v1/residencies': request });
  await loggedIn();
  return asked;
};

beforeEach(() => {
  phone.reset();
  logOut();
  choosePlace({ path: homePath, name: '古寨社区北山里1号楼' });
});

test('first the name; without one it says what to do', async () => {
  await served();
  openStep();
  await screen.findByText('您叫什么名字？');
  tap('下一步');
  expect(screen.getByText('请填写您的姓名，和身份证上一致，不用写称呼。')).toBeTruthy();
  say('马文博');
  tap('下一步');
  expect(urls()).toEqual(['/packages/elder/address/index?step=door']);
});

test('then where: the building is filled in by its code, the door is typed', async () => {
  await served();
  openStep({ step: 'door' });
  expect(await screen.findByText('古寨社区北山里1号楼')).toBeTruthy();
  say('2单元301');
  tap('下一步');
  expect(urls()).toEqual(['/packages/elder/address/index?step=check']);
});

test('without a building he is led to choose one, and cannot go on', async () => {
  choosePlace({ path: withoutBuilding, name: '古寨社区' });
  await served();
  openStep({ step: 'door' });
  await screen.findByText('选择楼栋');
  say('2单元301');
  tap('下一步');
  expect(screen.getByText('请选择您住的楼栋。')).toBeTruthy();
  tap('选择楼栋');
  expect(urls()).toEqual(['/pages/place-picker/index?until=building']);
});

test('last it is all read once more, with who will see it, and sent', async () => {
  const asked = await served();
  phone.keeps('draft:residency', filled);
  openStep({ step: 'check' });
  await screen.findByText('马文博');
  expect(['古寨社区北山里1号楼', '2单元301', '谁能看到'].map((words) => screen.getByText(words)).length).toBe(3);
  tap('提交核实');
  await waitFor(() => expect(phone.went).toHaveLength(1));
  expect(asked.find(({ url }) => url === 'POST /v1/residencies')?.data).toEqual({ ...filled, building });
  expect(phone.went).toEqual([{ to: 'reLaunch', url: '/packages/elder/address/index' }]);
});

test('without a network it is said, and what was filled in stays', async () => {
  await served(aMe(), lost);
  phone.keeps('draft:residency', filled);
  openStep({ step: 'check' });
  await screen.findByText('马文博');
  tap('提交核实');
  expect(await screen.findByText('没发出去，内容已保存，请重试。')).toBeTruthy();
});

test('something missing leads back to the beginning and is not sent', async () => {
  const asked = await served();
  openStep({ step: 'check' });
  await screen.findByText('请您看一看，对不对？');
  tap('提交核实');
  await waitFor(() => expect(phone.went).toHaveLength(1));
  expect(asked.filter(({ url }) => url === 'POST /v1/residencies')).toHaveLength(0);
});

test.each([
  [aMe({ residencyPending: true }), '已提交，社区正在核实'],
  [aResident(), '居住已核实'],
] as const)('who has asked already reads how it stands', async (me, words) => {
  await served(me);
  openStep();
  expect(await screen.findByText(words)).toBeTruthy();
});

test('who was declined reads why', async () => {
  await served(aMe({ residencyDeclined: '门牌对不上' }));
  openStep();
  expect(await screen.findByText('上次没能核实：门牌对不上。请再核对一次。')).toBeTruthy();
});

test('who has not logged in fills it in first', () => {
  cloud({});
  openStep();
  expect(screen.getByText('您叫什么名字？')).toBeTruthy();
});
