import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { MembershipView } from '../../../shared/memberships/membership';
import { choosePlace } from '../../people/chosen-place';
import { setReadingMode } from '../../platform/reading-mode';
import { logOut } from '../../platform/session';
import { cloud, loggedIn, lost, open, personId, refusal } from '../../testkit/on-page';
import { aMe, homePath } from '../../testkit/people';
import { phone } from '../../testkit/taro';
import Party from './index';

const { district, street, community } = homePath;
const unit = {
  id: '01K9VNT0000000000000000001',
  name: '高区第一中学',
  unitKind: 'school',
  communityId: community,
  communityName: '古寨社区',
};
const membership = (part: Partial<MembershipView> = {}): MembershipView => ({
  id: '01K9MEMBERSHP0000000000001',
  memberId: personId,
  state: 'applied',
  name: '马文博',
  communityId: community,
  communityName: '古寨社区',
  unitName: '高区第一中学',
  unitListed: true,
  branch: '第一党支部',
  skills: ['repair'],
  freeHours: [{ weekday: 6, from: 8, to: 12 }],
  unitSeesService: false,
  appliedAt: '2026-11-20T02:15:00.000Z',
  ...part,
});
const path = `POST /v1/members/${personId}/memberships/${membership().id}`;
const receipt = { id: membership().id, state: 'applied', unitSeesService: false };
const none = {
  'GET /v1/me': aMe(),
  'GET /v1/my/membership': {},
  'GET /v1/my/units': { items: [] },
  'GET /v1/units': { items: [unit] },
};

const opened = async (answers: Readonly<Record<string, unknown>>) => {
  const asked = cloud({ ...none, ...answers });
  await loggedIn();
  open(<Party />);
  return asked;
};
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const fillIn = async () => {
  await screen.findByText('提交报到');
  type('姓名', '马文博');
  type('党支部', '第一党支部');
  fireEvent.click(await screen.findByRole('radio', { name: '高区第一中学' }));
  fireEvent.click(screen.getByRole('switch', { name: '维修' }));
  fireEvent.click(screen.getByRole('switch', { name: '周六上午' }));
};
const submit = () => fireEvent.click(screen.getByRole('button', { name: '提交报到' }));

beforeEach(() => {
  phone.reset();
  logOut();
  choosePlace({ path: { district, street, community }, name: '古寨社区' });
});

test('whoever left something out reads at each field what is missing, and nothing is sent', async () => {
  const asked = await opened({});
  await screen.findByText('提交报到');
  submit();
  expect(screen.getAllByRole('alert').map((told) => told.textContent)).toEqual([
    '请填写您的姓名，和身份证上一致，不用写称呼。',
    '请填写单位名称，或从下面选一个。',
    '请填写您所在的党支部，比如 第一党支部。',
  ]);
  expect(asked.map(({ url }) => url)).not.toContain('POST /v1/memberships');
});

test('what he says goes out as he said it, and his unit sees nothing unless he has switched it on', async () => {
  const asked = await opened({ 'POST /v1/memberships': receipt });
  await fillIn();
  submit();
  await waitFor(() =>
    expect(asked.find(({ url }) => url === 'POST /v1/memberships')?.data).toEqual({
      name: '马文博',
      community,
      unit: { unitId: unit.id },
      branch: '第一党支部',
      skills: ['repair'],
      freeHours: [{ weekday: 6, from: 8, to: 12 }],
      unitSeesService: false,
    }),
  );
});

test('a unit that is not in the list is written in words', async () => {
  const asked = await opened({ 'POST /v1/memberships': receipt });
  await fillIn();
  type('工作单位', '外地某公司');
  submit();
  await waitFor(() =>
    expect(asked.find(({ url }) => url === 'POST /v1/memberships')?.data).toMatchObject({
      unit: { unlisted: '外地某公司' },
    }),
  );
});

test('when nothing comes back, what was filled in is still there and the reason is told', async () => {
  await opened({ 'POST /v1/memberships': lost });
  await fillIn();
  submit();
  expect(await screen.findByText('没发出去，内容已保存，请重试。')).toBeTruthy();
  expect((screen.getByLabelText('党支部') as HTMLInputElement).value).toBe('第一党支部');
});

test('who waits reads that the community is looking at it, and may take it back', async () => {
  const asked = await opened({
    'GET /v1/my/membership': { membership: membership() },
    [`${path}/withdraw`]: { ...receipt, state: 'withdrawn' },
  });
  expect(await screen.findByText('已报到，社区正在确认')).toBeTruthy();
  expect(screen.queryByText('提交报到')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '撤回报到' }));
  await waitFor(() => expect(asked.map(({ url }) => url)).toContain(`${path}/withdraw`));
});

test('a member switches what his unit may see, at any time', async () => {
  const asked = await opened({
    'GET /v1/my/membership': { membership: membership({ state: 'confirmed' }) },
    [`${path}/consent`]: { ...receipt, state: 'confirmed', unitSeesService: true },
  });
  fireEvent.click(await screen.findByRole('switch', { name: /同意单位查看我的服务次数/ }));
  await waitFor(() =>
    expect(asked.find(({ url }) => url === `${path}/consent`)?.data).toEqual({ unitSeesService: true }),
  );
});

test('who was declined reads why, above a new form', async () => {
  const declined = membership({ state: 'declined', reason: '支部名册上查不到' });
  await opened({ 'GET /v1/my/membership': { membership: declined } });
  expect(await screen.findByText('支部名册上查不到')).toBeTruthy();
  expect(screen.getByText('提交报到')).toBeTruthy();
});

test('a page that cannot be fetched says so', async () => {
  await opened({ 'GET /v1/my/membership': refusal('FAULT', 500) });
  expect(await screen.findByText('没能打开')).toBeTruthy();
});

test('whoever stands for a unit finds the way to what its members have done', async () => {
  await opened({ 'GET /v1/my/units': { items: [unit] } });
  fireEvent.click(await screen.findByRole('button', { name: /我联络的单位/ }));
  expect(phone.went.map(({ url }) => url)).toEqual(['/packages/party/unit/index']);
});

test('in 关怀版 he is not met by the form, but led to its questions one by one', async () => {
  setReadingMode('care');
  try {
    await opened({});
    fireEvent.click(await screen.findByRole('button', { name: '我要报到' }));
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(phone.went.map(({ url }) => url)).toEqual(['/packages/elder/party/index']);
  } finally {
    setReadingMode('standard');
  }
});
