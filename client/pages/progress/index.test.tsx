import { fireEvent, screen } from '@testing-library/react';
import type { ClaimRowView } from '../../../shared/wishes/claim-row';
import { logOut } from '../../platform/session';
import { cloud, loggedIn, open } from '../../testkit/on-page';
import { aMe, aResident, aWishRow, homePath } from '../../testkit/people';
import { phone } from '../../testkit/taro';
import { aWishCard } from '../../testkit/wish-view';
import Progress from './index';

const claim: ClaimRowView = {
  wishId: '01K9ABCDEF0123456789ABCDEF',
  number: '40271830',
  state: 'held',
  category: 'repair',
  publicWords: '帮一位邻居换灯泡',
  communityName: '古寨社区',
  area: '第1网格',
  claimedAt: '2026-11-20T02:15:00.000Z',
  leaseUntil: '2026-12-10T04:00:00.000Z',
  size: 1,
};
const none = { items: [] };

beforeEach(() => {
  phone.reset();
  logOut();
});

test('a visitor is offered to log in, and may go on without it', () => {
  open(<Progress />);
  fireEvent.click(screen.getByText('暂不登录'));
  expect(phone.went).toEqual([{ to: 'switchTab', url: '/pages/home/index' }]);
});

test('a visitor who logs in sees his own wishes at once', async () => {
  cloud({ 'GET /v1/me': aResident(), 'GET /v1/my/wishes': { items: [aWishRow()] }, 'GET /v1/my/claims': none });
  open(<Progress />);
  fireEvent.click(screen.getByRole('button', { name: '登录' }));
  expect(await screen.findByText('卫生间灯泡坏了，想请人帮忙换一下')).toBeTruthy();
});

test('what waits for a resident stands before what is newer', async () => {
  const newer = aWishRow({ words: '想学用手机' });
  const waiting = aWishRow({ id: '01K9ABCDEF0123456789ABCDEG', state: 'delivered', words: '灯泡换好了' });
  cloud({ 'GET /v1/me': aResident(), 'GET /v1/my/wishes': { items: [newer, waiting] }, 'GET /v1/my/claims': none });
  await loggedIn();
  open(<Progress />);
  const first = await screen.findByText('灯泡换好了');
  expect(first.compareDocumentPosition(screen.getByText('想学用手机'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.getByText('待您处理')).toBeTruthy();
});

test('a resident who helps nobody has no second list to choose', async () => {
  cloud({ 'GET /v1/me': aResident(), 'GET /v1/my/wishes': none, 'GET /v1/my/claims': none });
  await loggedIn();
  open(<Progress />);
  await screen.findByText('还没有正在办的事');
  expect(screen.queryByText('我的认领')).toBeNull();
});

test('a party member turns to what he has taken on, and opens it', async () => {
  const roles = [{ role: 'partyMember' as const, at: homePath, placeName: '古寨社区' }];
  cloud({ 'GET /v1/me': aMe({ roles }), 'GET /v1/my/wishes': none, 'GET /v1/my/claims': { items: [claim] } });
  await loggedIn();
  open(<Progress />);
  fireEvent.click(await screen.findByRole('radio', { name: '我的认领' }));
  fireEvent.click(await screen.findByText('帮一位邻居换灯泡'));
  expect(phone.went).toEqual([{ to: 'navigateTo', url: `/pages/wish/index?id=${claim.wishId}` }]);
});

test('older wishes come when they are asked for', async () => {
  const older = aWishRow({ id: '01K9ABCDEF0123456789ABCDEG', words: '去年的心愿', state: 'completed' });
  cloud({
    'GET /v1/me': aResident(),
    'GET /v1/my/wishes': ({ url }: { url: string }) =>
      url.includes('cursor=c2') ? { items: [older] } : { items: [aWishRow()], next: 'c2' },
    'GET /v1/my/claims': none,
  });
  await loggedIn();
  open(<Progress />);
  fireEvent.click(await screen.findByRole('button', { name: '再看一些' }));
  expect(await screen.findByText('去年的心愿')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '再看一些' })).toBeNull();
});

test('whoever acts for somebody turns to her wishes', async () => {
  const principalId = '01K9PRNCPA0000000000000000';
  const acting = {
    principalId,
    agentId: aMe().personId,
    kind: 'relative',
    state: 'active',
    name: '张桂兰',
    askedAt: '2026-11-20T02:15:00.000Z',
  };
  cloud({
    'GET /v1/me': aMe(),
    'GET /v1/my/principals': { items: [acting] },
    'GET /v1/my/wishes': ({ url }: { url: string }) =>
      url.includes(`onBehalfOf=${principalId}`) ? { items: [aWishRow({ words: '妈妈的晾衣绳断了' })] } : none,
    'GET /v1/my/claims': none,
  });
  await loggedIn();
  open(<Progress />);
  fireEvent.click(await screen.findByRole('radio', { name: '代张**' }));
  expect(await screen.findByText('妈妈的晾衣绳断了')).toBeTruthy();
});

const membership = {
  id: '01K9MEMBERSHP0000000000001',
  memberId: '01JAAAAAAAAAAAAAAAAAAAAAAC',
  state: 'confirmed',
  name: '陈志强',
  communityId: 'c371071007002',
  communityName: '古寨社区',
  unitName: '区供电公司',
  unitListed: true,
  branch: '第二党支部',
  skills: ['repair'],
  freeHours: [],
  unitSeesService: false,
  appliedAt: '2026-11-20T02:15:00.000Z',
};
const free = async (wall: unknown, claims: unknown = none) => {
  const roles = [{ role: 'partyMember' as const, at: homePath, placeName: '古寨社区' }];
  cloud({
    'GET /v1/me': aMe({ roles }),
    'GET /v1/my/wishes': none,
    'GET /v1/my/claims': claims,
    'GET /v1/my/membership': { membership },
    'GET /v1/wishes': wall,
  });
  await loggedIn();
  open(<Progress />);
  fireEvent.click(await screen.findByRole('radio', { name: '我的认领' }));
};

test('a member with nothing to do is told how many wishes wait where he serves, and which he can do', async () => {
  const lesson = aWishCard({ id: '01K9ABCDEF0123456789ABCDEG', category: 'learning', publicWords: '教一位老人用手机' });
  await free({ items: [aWishCard({ publicWords: '帮一位邻居修水龙头' }), lesson], next: 'c2' });
  expect(await screen.findByText('古寨社区有2个以上心愿在等邻居帮忙')).toBeTruthy();
  expect(screen.getByText('帮一位邻居修水龙头')).toBeTruthy();
  expect(screen.queryByText('教一位老人用手机')).toBeNull();
});

test('where nobody waits for help a member is told so', async () => {
  await free(none);
  expect(await screen.findByText('附近的心愿都有人帮了')).toBeTruthy();
});

test('a member who has something to do is not asked for more', async () => {
  await free({ items: [aWishCard({})] }, { items: [claim] });
  expect(await screen.findByText('帮一位邻居换灯泡')).toBeTruthy();
  expect(screen.queryByText(/在等邻居帮忙/)).toBeNull();
});
