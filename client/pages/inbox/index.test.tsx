import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import type { NoticeView } from '../../../shared/notices/notice';
import { setReadingMode } from '../../platform/reading-mode';
import { logOut } from '../../platform/session';
import { anAnnouncementHead } from '../../testkit/announcements';
import { cloud, loggedIn, open } from '../../testkit/on-page';
import { aResident } from '../../testkit/people';
import { phone } from '../../testkit/taro';
import Inbox from './index';

const notice: NoticeView = {
  id: '01K9NTCE000000000000000001',
  kind: 'wish_claimed',
  at: '2026-11-20T02:15:00.000Z',
  read: false,
  subject: { type: 'wish', id: '01K9ABCDEF0123456789ABCDEF', number: '40271830' },
  message: 'none',
};
const residency = { type: 'residency', id: '01K9RESDENCY000000000000A1' } as const;

const nothing = {
  toReview: 0,
  toCall: 0,
  residencies: 0,
  memberships: 0,
  peopleToCall: 0,
  suggestions: 0,
  reports: 0,
  overdue: 0,
};

const inboxWith = async (items: readonly NoticeView[], messageGrants: Readonly<Record<string, number>> = {}) => {
  const asked = cloud({
    'GET /v1/me': aResident({ unread: items.length, messageGrants }),
    'GET /v1/notices': { items, unread: items.length },
    [`POST /v1/notices/${notice.id}/read`]: { id: notice.id, read: true },
    'POST /v1/message-grants': { messageGrants: { reviewResult: 1, progress: 1 } },
  });
  await loggedIn();
  open(<Inbox />);
  return asked;
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('a notice that is tapped counts as read and opens the wish', async () => {
  const asked = await inboxWith([notice]);
  fireEvent.click(await screen.findByText('有邻居认领了您的心愿'));
  expect(phone.went).toEqual([{ to: 'navigateTo', url: `/pages/wish/index?id=${notice.subject.id}` }]);
  await waitFor(() => expect(asked.map(({ url }) => url)).toContain(`POST /v1/notices/${notice.id}/read`));
});

test('a notice read before is opened without telling the cloud again', async () => {
  const asked = await inboxWith([{ ...notice, read: true }]);
  fireEvent.click(await screen.findByText('有邻居认领了您的心愿'));
  expect(asked.filter(({ method }) => method === 'POST').map(({ url }) => url)).toEqual(['POST /v1/sessions']);
});

test('who could not be confirmed is led back to the form, which knows why he comes', async () => {
  await inboxWith([{ ...notice, kind: 'residency_declined', subject: residency }]);
  fireEvent.click(await screen.findByText(/您的住址暂时没能核实/));
  expect(phone.went[0]?.url).toBe('/pages/residency/index?after=declined');
});

test('staff are led to the residencies that wait', async () => {
  await inboxWith([{ ...notice, kind: 'residency_to_confirm', subject: residency }]);
  fireEvent.click(await screen.findByText('有居民登记了住址，请核实'));
  expect(phone.went[0]?.url).toBe('/packages/workbench/review/index?side=residencies');
});

test('a digest says what waits and leads to the work of today', async () => {
  const waiting = { ...nothing, toReview: 2, residencies: 1, memberships: 1, peopleToCall: 3, reports: 1 };
  await inboxWith([{ ...notice, kind: 'staff_digest', subject: { type: 'place', id: 'c371071007002' }, waiting }]);
  const told = '等您处理：心愿待审核2件，住址待核实1件，党员待确认1位，要打电话的3位，举报待答复1件';
  fireEvent.click(await screen.findByText(told));
  expect(phone.went[0]?.url).toBe('/packages/workbench/today/index');
});

test.each([
  [
    { suggestions: 2, reports: 1, overdue: 1 },
    '投诉建议待答复2件，举报待答复1件，其中已过答复期限1件',
    'suggestions/letter',
  ],
  [{ reports: 1 }, '举报待答复1件', 'reports/item'],
])('a street’s digest leads to what waits for an answer: %j', async (work, words, page) => {
  const waiting = { ...nothing, ...work };
  await inboxWith([{ ...notice, kind: 'staff_digest', subject: { type: 'place', id: 's371071007' }, waiting }]);
  fireEvent.click(await screen.findByText(`等您处理：${words}`));
  expect(phone.went[0]?.url).toBe(`/packages/${page}/index?view=desk`);
});

test('how many are unread stands on the tab', async () => {
  await inboxWith([notice]);
  await waitFor(() => expect(phone.badge).toBe('1'));
});

test('a person allows WeChat’s messages with one tap, and what he answered is reported', async () => {
  const asked = await inboxWith([]);
  fireEvent.click(await screen.findByRole('button', { name: '有进展时微信告诉我' }));
  await waitFor(() =>
    expect(asked.find(({ url }) => url === 'POST /v1/message-grants')?.data).toEqual({
      answers: [
        { template: 'reviewResult', answer: 'accept' },
        { template: 'progress', answer: 'accept' },
      ],
    }),
  );
});

test('an empty inbox says what will come here', async () => {
  await inboxWith([]);
  expect(await screen.findByText('事情有了进展，会在这里告诉您')).toBeTruthy();
});

test('公告 that one has not looked at are counted in one line, and it opens the board', async () => {
  cloud({
    'GET /v1/me': aResident(),
    'GET /v1/notices': { items: [], unread: 0 },
    'GET /v1/announcements': { items: [anAnnouncementHead()], unread: 3 },
  });
  await loggedIn();
  open(<Inbox />);
  expect(await screen.findByText('3条没看过')).toBeTruthy();
  fireEvent.click(screen.getByText('公告'));
  expect(phone.went[0]?.url).toBe('/packages/announcements/board/index');
});

test.each([
  ['suggestion', 'suggestion_answered', '您的投诉建议有了答复，请看看', 'packages/suggestions/letter'],
  ['report', 'report_answered', '您的举报有了答复，请看看', 'packages/reports/item'],
  ['announcement', 'announcement_withdrawn', '您发的公告已被撤回，点开看原因', 'packages/announcements/board'],
] as const)('a notice about a %s opens it', async (type, kind, words, page) => {
  await inboxWith([{ ...notice, kind, subject: { type, id: notice.id } }]);
  fireEvent.click(await screen.findByText(words));
  expect(phone.went[0]?.url).toBe(`/${page}/index?id=${notice.id}`);
});

test('somebody who asks to act for her is shown in 关怀版 on its own page', async () => {
  act(() => setReadingMode('care'));
  await inboxWith([{ ...notice, kind: 'acting_asked', subject: { type: 'acting', id: notice.id } }]);
  fireEvent.click(await screen.findByText('有人想替您办事，请您决定同不同意'));
  act(() => setReadingMode('standard'));
  expect(phone.went[0]?.url).toBe('/packages/elder/family/index');
});

test('whoever has allowed messages reads how many are left', async () => {
  await inboxWith([], { progress: 1, reviewResult: 1 });
  expect(await screen.findByText('您还能收到2条微信提醒，点一下再加')).toBeTruthy();
  expect(screen.getByRole('button', { name: '再加微信提醒' })).toBeTruthy();
});
