import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, lost, open, refusal } from '../../../testkit/on-page';
import { aResidency, aStaffMember, aWishRow } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import Today from './index';

const none = { items: [] };
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
const report = {
  id: '01K9REPRT00000000000000001',
  state: 'received',
  subject: { type: 'wish', id: '01K9ABCDEF0123456789ABCDEF' },
  excerpt: '帮邻居换一只灯泡',
  placeName: '古寨社区',
  reason: 'privacy',
  words: '是我邻居王雅静家',
  reportedAt: '2026-11-20T02:15:00.000Z',
  dueAt: '2026-01-02T09:00:00.000Z',
};
const calls = `POST /v1/unreachable/${callee.noticeId}/${callee.personId}/calls`;
const wish = aWishRow({ words: '我住北山里3号楼2单元301，灯坏了，电话13812345678' });
const routes = {
  'GET /v1/me': aStaffMember(),
  'GET /v1/referrals': none,
  'GET /v1/wish-queue': ({ url }: { url: string }) => (url.includes('submitted') ? { items: [wish] } : none),
  'GET /v1/residencies': { items: [aResidency()] },
  'GET /v1/memberships': none,
  'GET /v1/unreachable': { items: [callee] },
  'GET /v1/report-queue': { items: [report] },
};
const offline = Object.fromEntries([...Object.keys(routes), calls].map((route) => [route, lost]));

/** Reads the day with a network, closes the mini-program, and opens it in a cellar. */
const readThenOpen = async (later: Readonly<Record<string, unknown>>) => {
  cloud(routes);
  await loggedIn();
  const page = open(<Today />);
  await screen.findByText('要打电话的');
  page.unmount();
  const asked = cloud(later);
  open(<Today />);
  return asked;
};
const sentOf = (asked: readonly { url: string }[]) => asked.filter(({ url }) => url === calls);

beforeEach(() => {
  phone.reset();
  logOut();
});

test('without a network staff read the day as it was last, and of when it is', async () => {
  await readThenOpen(offline);
  expect(await screen.findByText(/^离线，数据为今天\d\d:\d\d的$/)).toBeTruthy();
  expect(screen.getByText('张** · 请补充心愿')).toBeTruthy();
  expect(screen.getByText('马** · 北山里1号楼')).toBeTruthy();
  expect(screen.getByText('帮邻居换一只灯泡')).toBeTruthy();
});

test('while it is asked anew the last is there already', async () => {
  await readThenOpen(
    Object.fromEntries(Object.keys(routes).map((route) => [route, () => new Promise(() => undefined)])),
  );
  expect(await screen.findByText(/^正在更新，先看今天\d\d:\d\d的$/)).toBeTruthy();
  expect(screen.getByText('张** · 请补充心愿')).toBeTruthy();
});

test('a cloud that is broken is not called a missing network', async () => {
  await readThenOpen({ ...routes, 'GET /v1/unreachable': refusal('FAULT', 500) });
  expect(await screen.findByText(/^暂时连不上，数据为今天\d\d:\d\d的$/)).toBeTruthy();
  expect(screen.getByText('张** · 请补充心愿')).toBeTruthy();
});

test('what lies on the phone names nobody’s number and nobody’s door', async () => {
  await readThenOpen(offline);
  await screen.findByText(/^离线/);
  const kept = phone.kept();
  expect(kept).toContain('灯坏了');
  expect(['13812345678', '301', '王雅静'].filter((word) => kept.includes(word))).toEqual([]);
});

test('whoever logs out leaves none of it', async () => {
  await readThenOpen(offline);
  await screen.findByText(/^离线/);
  act(logOut);
  expect(phone.kept()).not.toContain('灯坏了');
});

test('who may not read the queue any more is not shown what it was, then or later', async () => {
  const refused = { ...routes, 'GET /v1/wish-queue': refusal('NOT_ALLOWED', 403) };
  await readThenOpen(refused);
  expect(await screen.findByText('没能打开')).toBeTruthy();
  expect(screen.queryByText(/灯坏了/)).toBeNull();
  await waitFor(() => expect(phone.kept()).not.toContain('灯坏了'));
});

test('a call noted without a network waits, leaves the list, and is sent once when there is one', async () => {
  const asked = await readThenOpen(offline);
  fireEvent.click(await screen.findByRole('button', { name: '已告知' }));
  expect(await screen.findByText('待发送')).toBeTruthy();
  expect(screen.getByText('张** · 请补充心愿 · 已告知')).toBeTruthy();
  expect(screen.queryByText('要打电话的')).toBeNull();
  await waitFor(() => expect(sentOf(asked)).toHaveLength(1));

  const answer = { personId: callee.personId, noticeId: callee.noticeId, state: 'reached' };
  const online = cloud({ ...routes, 'GET /v1/unreachable': none, [calls]: answer });
  act(() => {
    phone.comesOnline();
    phone.comesOnline();
  });
  await waitFor(() => expect(screen.queryByText('待发送')).toBeNull());
  expect(sentOf(online)).toHaveLength(1);
  expect(sentOf(online)[0]).toMatchObject({ data: { outcome: 'reached' } });
  const keyOf = (given: unknown) => (given as { header: Record<string, string> }).header['idempotency-key'];
  expect(keyOf(sentOf(online)[0])).toBe(keyOf(sentOf(asked)[0]));
  await waitFor(() => expect(screen.queryByText(/^离线/)).toBeNull());
});

test('a call that a colleague has made meanwhile is refused with a reason, and can be put away', async () => {
  await readThenOpen({ ...routes, [calls]: refusal('WRONG_STATE') });
  fireEvent.click(await screen.findByRole('button', { name: '没人接' }));
  expect(await screen.findByText('没有发送')).toBeTruthy();
  expect(screen.getByText('这件事刚刚有了新进展，已为您刷新，请再看看。')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '不发了，删掉' }));
  expect(screen.queryByText('没有发送')).toBeNull();
});

test('a phone without room notes nothing, and says so', async () => {
  await readThenOpen(routes);
  await screen.findByText('要打电话的');
  const warned = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
  phone.isFull = true;
  fireEvent.click(screen.getByRole('button', { name: '已告知' }));
  expect(screen.getByText('手机存不下了，没有记下。请清理一些空间再点一次。')).toBeTruthy();
  warned.mockRestore();
});
