import { fireEvent, screen, waitFor } from '@testing-library/react';
import { choosePlace } from '../../people/chosen-place';
import { logOut } from '../../platform/session';
import { cloud, loggedIn, lost, open, refusal } from '../../testkit/on-page';
import { aMe, aResident, homePath } from '../../testkit/people';
import { phone } from '../../testkit/taro';
import Residency from './index';

const street = { district: homePath.district, street: homePath.street };
const receipt = { id: '01K9RESDENCY000000000000A1', state: 'pending' };

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const fillIn = () => {
  type('姓名', '马文博');
  type('门牌', '2单元301');
};
const submit = () => fireEvent.click(screen.getByRole('button', { name: '提交核实' }));

beforeEach(() => {
  phone.reset();
  logOut();
  choosePlace({ path: homePath, name: '古寨社区北山里1号楼' });
});

test('whoever left something out reads at each field what is missing, and nothing is sent', async () => {
  choosePlace({ path: street, name: '田和街道' });
  const asked = cloud({ 'GET /v1/me': aMe() });
  await loggedIn();
  open(<Residency />);
  await screen.findByText('姓名');
  submit();
  expect(screen.getAllByRole('alert').map((told) => told.textContent)).toEqual([
    '请填写您的姓名，和身份证上一致，不用写称呼。',
    '请选择您住的楼栋。',
    '请填写门牌，比如 2单元301，不超过20个字。',
  ]);
  expect(asked.map(({ url }) => url)).not.toContain('POST /v1/residencies');
});

test('a visitor fills in everything first; logging in is asked at the last tap, and the request goes out with it', async () => {
  const asked = cloud({ 'GET /v1/me': aMe({ residencyPending: true }), 'POST /v1/residencies': receipt });
  open(<Residency />);
  fillIn();
  submit();
  fireEvent.click(screen.getByRole('button', { name: '登录并继续' }));
  expect(await screen.findByText('已提交，社区正在核实')).toBeTruthy();
  expect(asked.find(({ url }) => url === 'POST /v1/residencies')?.data).toEqual({
    name: '马文博',
    building: homePath.building,
    room: '2单元301',
  });
});

test('when nothing comes back, what was typed is still there and the reason is told', async () => {
  cloud({ 'GET /v1/me': aMe(), 'POST /v1/residencies': lost });
  await loggedIn();
  open(<Residency />);
  await screen.findByText('姓名');
  fillIn();
  submit();
  expect(await screen.findByText('没发出去，内容已保存，请重试。')).toBeTruthy();
  expect((screen.getByLabelText('姓名') as HTMLInputElement).value).toBe('马文博');
});

test('a form that was left comes back as it was', async () => {
  cloud({ 'GET /v1/me': aMe() });
  await loggedIn();
  const first = open(<Residency />);
  await screen.findByText('姓名');
  fillIn();
  first.unmount();
  open(<Residency />);
  await waitFor(() => expect((screen.getByLabelText('门牌') as HTMLInputElement).value).toBe('2单元301'));
});

test('who is confirmed already is told so', async () => {
  cloud({ 'GET /v1/me': aMe(), 'POST /v1/residencies': refusal('ALREADY_RESIDENT') });
  await loggedIn();
  open(<Residency />);
  await screen.findByText('姓名');
  fillIn();
  submit();
  expect(await screen.findByText('您已登记过住址。如需更换，请打电话给社区。')).toBeTruthy();
});

test('who could not be confirmed last time is told before he fills it in again', async () => {
  phone.opens({ after: 'declined' });
  cloud({ 'GET /v1/me': aMe() });
  await loggedIn();
  open(<Residency />);
  expect(await screen.findByText('上次没能核实')).toBeTruthy();
});

test('a resident sees his home, and no form', async () => {
  cloud({ 'GET /v1/me': aResident() });
  await loggedIn();
  open(<Residency />);
  expect(await screen.findByText('居住已核实')).toBeTruthy();
  expect(screen.queryByText('姓名')).toBeNull();
});

test('who waits to be confirmed may leave his phone, or not', async () => {
  let mask: string | undefined;
  cloud({
    'GET /v1/me': () => aMe({ residencyPending: true, phoneMask: mask }),
    'POST /v1/me/phone': () => {
      mask = '138******12';
      return { phoneMask: mask };
    },
  });
  await loggedIn();
  open(<Residency />);
  fireEvent.click(await screen.findByRole('button', { name: '用微信手机号' }));
  await waitFor(() => expect(screen.queryByText('留个手机号')).toBeNull());
});

test('暂不留 takes the question away', async () => {
  cloud({ 'GET /v1/me': aMe({ residencyPending: true }) });
  await loggedIn();
  open(<Residency />);
  fireEvent.click(await screen.findByRole('button', { name: '暂不留' }));
  expect(screen.queryByText('留个手机号')).toBeNull();
});
