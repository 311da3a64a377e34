import { fireEvent, screen } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { aMe, aResidency, aStaffMember, aWishRow, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import Today from './index';

const none = { items: [] };
const aMembership = {
  id: '01K9MEMBERSHP0000000000001',
  memberId: '01JAAAAAAAAAAAAAAAAAAAAAAC',
  state: 'applied',
  name: '陈志强',
  communityId: 'c371071007002',
  communityName: '古寨社区',
  unitName: '区供电公司',
  unitListed: true,
  branch: '第二党支部',
  skills: [],
  freeHours: [],
  unitSeesService: false,
  appliedAt: '2026-11-20T02:15:00.000Z',
};
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
    'GET /v1/referrals': none,
    'GET /v1/wish-queue': queue({
      submitted: { items: [aWishRow()], next: 'c2' },
      delivered: { items: [unconfirmed] },
    }),
    'GET /v1/residencies': { items: [aResidency()] },
    'GET /v1/memberships': none,
    'GET /v1/unreachable': none,
    'GET /v1/report-queue': none,
  });
  await loggedIn();
  open(<Today />);
  expect(await screen.findByText('待回访')).toBeTruthy();
  expect(screen.getByText('请打电话回访')).toBeTruthy();
  expect(screen.getAllByText('1+').map(({ className }) => className)).toEqual(['duty-count']);
  expect(screen.getByLabelText('要审核2+件')).toBeTruthy();
  expect(screen.getByText('马** · 北山里1号楼')).toBeTruthy();
});

describe('what waits for the answer of a street', () => {
  const letter = {
    id: '01K9SGGST00000000000000001',
    number: '40271830',
    state: 'received',
    about: 'community',
    words: '窗口中午没有人',
    authorMask: '张**',
    placeName: '古寨社区',
    receivedAt: '2026-11-20T02:15:00.000Z',
    dueAt: '2999-11-23T02:15:00.000Z',
  };
  const again = {
    ...letter,
    id: '01K9SGGST00000000000000002',
    state: 'reopened',
    words: '还是没有人',
    dueAt: '2026-01-02T09:00:00.000Z',
  };
  const report = {
    id: '01K9REPRT00000000000000001',
    state: 'received',
    subject: { type: 'gridCard', id: homePath.grid },
    excerpt: '李伟，05355551002',
    placeName: '古寨社区第1网格',
    reason: 'outdated',
    reportedAt: '2026-11-20T02:15:00.000Z',
    dueAt: '2026-01-02T09:00:00.000Z',
  };
  const { district, street } = homePath;
  const streetAdmin = aMe({ roles: [{ role: 'streetAdmin', at: { district, street }, placeName: '田和街道' }] });
  const opened = async (more: Readonly<Record<string, unknown>> = {}) => {
    cloud({
      'GET /v1/me': streetAdmin,
      'GET /v1/referrals': none,
      'GET /v1/wish-queue': none,
      'GET /v1/residencies': none,
      'GET /v1/memberships': none,
      'GET /v1/unreachable': none,
      'GET /v1/suggestion-queue': queue({ received: { items: [letter] }, reopened: { items: [again] } }),
      'GET /v1/report-queue': { items: [report] },
      ...more,
    });
    await loggedIn();
    open(<Today />);
    await screen.findByText('投诉建议待答复');
  };

  test('stands with what was promised first before the rest, and what is over marked', async () => {
    await opened();
    const [late, due] = [screen.getByText('还是没有人'), screen.getByText('窗口中午没有人')];
    expect(late.compareDocumentPosition(due)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByText('2999年11月23日10:15前答复')).toBeTruthy();
    expect(screen.getAllByText(/^已超时\d+天$/).length).toBe(2);
    expect(screen.getByLabelText('到期2件，2件已超时')).toBeTruthy();
  });

  test('opens at a tap, or all of it at its desk', async () => {
    await opened();
    fireEvent.click(screen.getByText('还是没有人'));
    fireEvent.click(screen.getByText('李伟，05355551002'));
    fireEvent.click(screen.getAllByRole('button', { name: '全部' })[0] ?? document.body);
    expect(phone.went.map(({ url }) => url)).toEqual([
      `/packages/suggestions/letter/index?id=${again.id}`,
      `/packages/reports/item/index?id=${report.id}`,
      '/packages/suggestions/letter/index?view=desk',
    ]);
  });
});

test('staff of a community are not asked for complaints, which are not theirs to answer', async () => {
  const asked = cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/referrals': none,
    'GET /v1/wish-queue': none,
    'GET /v1/residencies': none,
    'GET /v1/memberships': none,
    'GET /v1/unreachable': none,
    'GET /v1/report-queue': none,
  });
  await loggedIn();
  open(<Today />);
  expect(await screen.findByText('今天没有待办')).toBeTruthy();
  expect(asked.filter(({ url }) => url.includes('suggestion-queue'))).toEqual([]);
});

test('what is over is said to be so, in the number at the top and on its own', async () => {
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/referrals': none,
    'GET /v1/wish-queue': queue({ submitted: { items: [aWishRow({ dueAt: '2026-01-02T09:00:00.000Z' })] } }),
    'GET /v1/residencies': none,
    'GET /v1/memberships': { items: [aMembership] },
    'GET /v1/unreachable': none,
    'GET /v1/report-queue': none,
  });
  await loggedIn();
  open(<Today />);
  expect(await screen.findByText('今天到期')).toBeTruthy();
  expect(screen.getByLabelText('到期1件，1件已超时')).toBeTruthy();
  expect(screen.getByText(/^已超时\d+天$/)).toBeTruthy();
  expect(screen.getByText('党员待确认')).toBeTruthy();
  expect(phone.kept()).not.toContain(aMembership.name);
});

test('a delivered wish whose days are not over is nobody’s work today', async () => {
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/referrals': none,
    'GET /v1/wish-queue': queue({ delivered: { items: [aWishRow({ state: 'delivered' })] } }),
    'GET /v1/residencies': none,
    'GET /v1/memberships': none,
    'GET /v1/unreachable': none,
    'GET /v1/report-queue': none,
  });
  await loggedIn();
  open(<Today />);
  expect(await screen.findByText('今天没有待办')).toBeTruthy();
});

test('a referral is called on when its day has come, and not before', async () => {
  const referral = {
    kind: 'professional',
    office: '港华燃气客服',
    officePhone: '0631-5550011',
    callOn: '2999-11-29',
  } as const;
  const referred = (last: string, words: string, toCall: boolean) =>
    aWishRow({ id: `01K9ABCDEF0123456789ABCDE${last}`, state: 'closed', words, toCall, referral });
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/referrals': { items: [referred('A', '燃气管松了', true), referred('B', '电线漏电', false)] },
    'GET /v1/wish-queue': none,
    'GET /v1/residencies': none,
    'GET /v1/memberships': none,
    'GET /v1/unreachable': none,
    'GET /v1/report-queue': none,
  });
  await loggedIn();
  open(<Today />);
  expect(await screen.findByText('转介待回访')).toBeTruthy();
  expect(screen.getByLabelText('要回电1件')).toBeTruthy();
  expect([screen.queryByText('燃气管松了'), screen.queryByText('电线漏电')].map(Boolean)).toEqual([true, false]);
  fireEvent.click(screen.getByRole('button', { name: '全部' }));
  expect(phone.went.map(({ url }) => url)).toEqual(['/packages/workbench/review/index?state=referred']);
});

test('a wish in the list opens its own page', async () => {
  cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/referrals': none,
    'GET /v1/wish-queue': queue({ submitted: { items: [aWishRow()] } }),
    'GET /v1/residencies': none,
    'GET /v1/memberships': none,
    'GET /v1/unreachable': none,
    'GET /v1/report-queue': none,
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
    'GET /v1/referrals': none,
    'GET /v1/wish-queue': ({ url }: { url: string }) =>
      url.includes(`place=${grid}`) ? none : { items: [aWishRow()] },
    'GET /v1/residencies': none,
    'GET /v1/memberships': none,
    'GET /v1/unreachable': none,
    'GET /v1/report-queue': none,
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
    'GET /v1/referrals': none,
    'GET /v1/wish-queue': refusal('FAULT', 500),
    'GET /v1/residencies': none,
    'GET /v1/memberships': none,
    'GET /v1/unreachable': none,
    'GET /v1/report-queue': none,
  });
  await loggedIn();
  open(<Today />);
  expect(await screen.findByText('没能打开')).toBeTruthy();
});

const callee = {
  personId: '01JAAAAAAAAAAAAAAAAAAAAAAB',
  noticeId: '01K9NTCE000000000000000001',
  nameMask: '张**',
  phoneMask: '138******78',
  kind: 'wish_info_asked',
  subject: { type: 'wish', id: '01K9ABCDEF0123456789ABCDEF' },
  at: '2026-11-20T02:15:00.000Z',
  message: 'none',
  why: 'no_grant',
  calls: 0,
};
const path = `/v1/unreachable/${callee.noticeId}/${callee.personId}`;

const withCallee = async (part: Readonly<Record<string, unknown>> = {}) => {
  let listed: readonly unknown[] = [{ ...callee, ...part }];
  const asked = cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/referrals': none,
    'GET /v1/wish-queue': none,
    'GET /v1/residencies': none,
    'GET /v1/memberships': none,
    'GET /v1/unreachable': () => ({ items: listed }),
    'GET /v1/report-queue': none,
    [`POST ${path}/reveal`]: { personId: callee.personId, noticeId: callee.noticeId, phone: '13800005678' },
    [`POST ${path}/calls`]: () => {
      listed = [];
      return { personId: callee.personId, noticeId: callee.noticeId, state: 'reached' };
    },
  });
  await loggedIn();
  open(<Today />);
  await screen.findByText('要打电话的');
  return asked;
};

test('staff see whom WeChat did not reach and why; the number is shown when they say what for, and can be rung', async () => {
  const asked = await withCallee();
  expect(screen.getByText('张** · 请补充心愿')).toBeTruthy();
  expect(screen.getByText('微信未授权')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '查看电话' }));
  fireEvent.click(await screen.findByText('电话告知，请补充心愿'));
  fireEvent.click(screen.getAllByRole('button', { name: '查看电话' }).at(-1) as HTMLElement);
  expect(await screen.findByRole('button', { name: '打电话给张**，13800005678' })).toBeTruthy();
  expect(asked.find(({ url }) => url === `POST ${path}/reveal`)?.data).toEqual({ reason: '电话告知，请补充心愿' });
});

test('whoever was told by phone leaves the list', async () => {
  const asked = await withCallee();
  fireEvent.click(screen.getByRole('button', { name: '已告知' }));
  expect(await screen.findByText('今天没有待办')).toBeTruthy();
  expect(asked.find(({ url }) => url === `POST ${path}/calls`)?.data).toEqual({ outcome: 'reached' });
});

test('who left no number has no button that would show one', async () => {
  await withCallee({ phoneMask: undefined, calls: 1, lastOutcome: 'no_answer', lastCallAt: callee.at });
  expect(screen.getByText('没有留电话')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '查看电话' })).toBeNull();
  expect(screen.getByText(/没人接，共1次$/)).toBeTruthy();
});
