import { fireEvent, screen, waitFor } from '@testing-library/react';
import membershipExample from '../../../../shared/memberships/examples/get-my-membership.json';
import { choosePlace } from '../../../people/chosen-place';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, lost, open, refusal } from '../../../testkit/on-page';
import { aMe, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import ElderParty from './index';

const page = '/packages/elder/party/index';
const { district, street, community } = homePath;
const unit = {
  id: '01K9VNT0000000000000000001',
  name: '高区第一中学',
  unitKind: 'school',
  communityId: community,
  communityName: '古寨社区',
};
const receipt = { id: '01K9MEMBERSHP0000000000001', state: 'applied', unitSeesService: false };
const filled = {
  name: '马文博',
  unit: unit.name,
  unitId: unit.id,
  branch: '第一党支部',
  skills: ['repair'],
  skillWords: '会修自行车',
  times: ['周六上午'],
  unitSeesService: false,
};
const check = '请您看一看，对不对？';

const served = async (answers: Readonly<Record<string, unknown>> = {}) => {
  const asked = cloud({
    'GET /v1/me': aMe(),
    'GET /v1/my/membership': {},
    'GET /v1/units': { items: [unit] },
    'POST /v1/memberships': receipt,
    ...answers,
  });
  await loggedIn();
  return asked;
};
const openStep = async (params: Record<string, string>, shows: string) => {
  phone.opens(params);
  const { unmount } = open(<ElderParty />);
  await screen.findByText(shows);
  return unmount;
};
const say = (label: string, text: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: text } });
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const urls = () => phone.went.map(({ url }) => url);
const sentOf = (asked: readonly { url: string; data?: unknown }[]) =>
  asked.filter(({ url }) => url === 'POST /v1/memberships').map(({ data }) => data);

beforeEach(() => {
  phone.reset();
  logOut();
  choosePlace({ path: { district, street, community }, name: '古寨社区' });
});

test.each([
  ['', '您叫什么名字？', '请填写您的姓名，和身份证上一致，不用写称呼。'],
  ['unit', '您的工作单位是哪个？', '请填写单位名称，或从下面选一个。'],
  ['branch', '您在哪个党支部？', '请填写您所在的党支部，比如 第一党支部。'],
])('at the question "%s", what is missing is told there, and he does not go on', async (step, question, fault) => {
  await served();
  await openStep({ step }, question);
  tap('下一步');
  expect(screen.getByText(fault)).toBeTruthy();
  expect(urls()).toEqual([]);
});

test('the community is filled in; without one he is led to choose it', async () => {
  await served();
  const leave = await openStep({ step: 'where' }, '古寨社区');
  tap('下一步');
  leave();
  choosePlace({ path: { district, street }, name: '田和街道' });
  await openStep({ step: 'where' }, '选择社区');
  tap('下一步');
  expect(screen.getByText('请选择您住的社区。')).toBeTruthy();
  tap('选择社区');
  expect(urls()).toEqual([`${page}?step=unit`, '/pages/place-picker/index']);
});

test('his unit is one tap where it has paired, and is written where it has not', async () => {
  await served();
  const leave = await openStep({ step: 'unit' }, '高区第一中学');
  tap('高区第一中学');
  expect(phone.kept()).toContain(unit.id);
  leave();
  await openStep({ step: 'unit' }, '高区第一中学');
  say('工作单位', '外地某公司');
  tap('下一步');
  expect(urls()).toEqual([`${page}?step=branch`, `${page}?step=branch`]);
  expect(phone.kept()).not.toContain(unit.id);
});

test('who goes back to his name keeps what he has said since', async () => {
  await served();
  phone.keeps('draft:party', { ...filled, unit: '', unitId: undefined });
  await openStep({}, '您叫什么名字？');
  phone.keeps('draft:party', filled);
  say('姓名', '马文涛');
  expect(['马文涛', unit.id].filter((word) => phone.kept().includes(word))).toEqual(['马文涛', unit.id]);
});

test('what he can do and when are as many taps as he likes, or none', async () => {
  await served();
  const leave = await openStep({ step: 'skills' }, '您能帮什么？');
  fireEvent.click(screen.getByRole('switch', { name: '维修' }));
  fireEvent.click(screen.getByRole('switch', { name: '法律' }));
  fireEvent.click(screen.getByRole('switch', { name: '法律' }));
  tap('下一步');
  leave();
  await openStep({ step: 'times' }, '您什么时候有空？');
  tap('下一步');
  expect(urls()).toEqual([`${page}?step=times`, `${page}?step=consent`]);
  expect(phone.kept()).toContain('repair');
  expect(phone.kept()).not.toContain('law');
});

test('whether his unit may see his service is a question of its own, and no is its first answer', async () => {
  const asked = await served();
  phone.keeps('draft:party', filled);
  const leave = await openStep({ step: 'consent' }, '同意单位查看您的服务次数吗？');
  const answers = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label') ?? '');
  expect(answers.filter((label) => label.includes('同意'))).toEqual([
    '不同意，单位什么也看不到',
    '同意，以后随时可以关',
  ]);
  tap(/^同意/);
  leave();
  await openStep({ step: 'check' }, '同意，以后随时可以关');
  tap('提交报到');
  await waitFor(() => expect(sentOf(asked)).toMatchObject([{ unitSeesService: true }]));
});

test('last everything is read once more, with who will see it, and goes out as he said it', async () => {
  const asked = await served();
  phone.keeps('draft:party', filled);
  await openStep({ step: 'check' }, check);
  for (const read of ['马文博', '古寨社区', '高区第一中学', '第一党支部', '维修、会修自行车', '周六上午', '谁能看到'])
    expect(screen.getByText(read)).toBeTruthy();
  tap('提交报到');
  await waitFor(() => expect(phone.went).toEqual([{ to: 'reLaunch', url: `${page}?step=sent` }]));
  expect(sentOf(asked)).toEqual([
    {
      name: '马文博',
      community,
      unit: { unitId: unit.id },
      branch: '第一党支部',
      skills: ['repair'],
      skillWords: '会修自行车',
      freeHours: [{ weekday: 6, from: 8, to: 12 }],
      unitSeesService: false,
    },
  ]);
  expect(phone.kept()).not.toContain('第一党支部');
});

test('then he reads what comes next, and finds his registration', async () => {
  await served();
  await openStep({ step: 'sent' }, '报到收到了');
  expect(screen.getByText('社区确认您的报到')).toBeTruthy();
  tap('看我的报到');
  expect(phone.went).toEqual([{ to: 'redirectTo', url: '/packages/party/index' }]);
});

test.each([
  [lost, '没发出去，内容已保存，请重试。'],
  [refusal('BAD_INPUT', 400, 'body.branch'), '请填写您所在的党支部，比如 第一党支部。'],
] as const)('what went wrong is told, and his answers stay', async (answer, told) => {
  await served({ 'POST /v1/memberships': answer });
  phone.keeps('draft:party', filled);
  await openStep({ step: 'check' }, check);
  tap('提交报到');
  expect(await screen.findByText(told)).toBeTruthy();
  expect(phone.kept()).toContain('第一党支部');
});

test('who has left something out, or comes back after it was sent, begins anew', async () => {
  await served();
  await openStep({ step: 'check' }, check);
  await waitFor(() => expect(phone.went).toEqual([{ to: 'redirectTo', url: page }]));
});

test('who has registered already is led to how it stands', async () => {
  const { membership } = membershipExample.reply as { membership: object };
  await served({ 'GET /v1/my/membership': { membership: { ...membership, state: 'applied' } } });
  await openStep({}, '您已经报到过了');
});

test('who has not logged in is asked only when he sends', async () => {
  cloud({});
  phone.keeps('draft:party', filled);
  await openStep({ step: 'check' }, check);
  tap('提交报到');
  expect(screen.getByText('登录后，确认结果才能告诉您本人。')).toBeTruthy();
});
