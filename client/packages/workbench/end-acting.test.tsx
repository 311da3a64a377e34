import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../testkit/on-page';
import { phone } from '../../testkit/taro';
import { EndActing, fits } from './end-acting';

const place = 'c371071007002';
const row = (
  part: { readonly principalMask: string; readonly agentMask: string; readonly homeName: string },
  at: number,
) => ({
  principalId: `01K9PRNCPA000000000000000${at}`,
  agentId: `01K9AGENT0000000000000000${at}`,
  kind: 'relative' as const,
  since: '2026-11-20T03:00:00.000Z',
  consent: 'own_phone' as const,
  ...part,
});
const li = row({ principalMask: '李**', agentMask: '孙**', homeName: '古寨社区北山里2号楼' }, 1);
const zhang = row({ principalMask: '张**', agentMask: '马**', homeName: '古寨社区北山里1号楼' }, 2);
const revoke = `POST /v1/acting-for/${li.principalId}/${li.agentId}/revoke`;
const ended = { principalId: li.principalId, agentId: li.agentId, state: 'revoked' };

const openWith = async (items: readonly unknown[], answer: unknown = ended) => {
  const asked = cloud({ 'GET /v1/acting-for': { items }, [revoke]: answer });
  await loggedIn();
  open(<EndActing placeId={place} />);
  return asked;
};
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  phone.reset();
  logOut();
});

test('somebody rings up: his surname is typed, and the second tap ends it, saying whose right it is', async () => {
  const asked = await openWith([li, zhang]);
  expect(asked.map(({ url }) => url)).toEqual(['POST /v1/sessions']);
  tap('有人来电，取消代办');
  fireEvent.change(await screen.findByLabelText('姓，或者楼栋'), { target: { value: '李' } });
  tap('取消孙**代李**办事');
  expect(await screen.findByText('已取消孙**代李**办事，双方都会收到通知。')).toBeTruthy();
  expect(asked.find(({ url }) => url === revoke)?.data).toEqual({ reason: '本人来电取消' });
});

test('while several fit there is nothing to end by mistake', async () => {
  await openWith([li, zhang]);
  tap('有人来电，取消代办');
  await screen.findByText('孙**代李**');
  expect(screen.queryByRole('button', { name: /^取消.+办事$/ })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: /^马\*\*代张\*\*/ }));
  expect(screen.getByRole('button', { name: '取消马**代张**办事' })).toBeTruthy();
});

test('another reason is one tap', async () => {
  const asked = await openWith([li]);
  tap('有人来电，取消代办');
  fireEvent.click(await screen.findByRole('radio', { name: '本人当面取消' }));
  tap('取消孙**代李**办事');
  await waitFor(() => expect(asked.find(({ url }) => url === revoke)?.data).toEqual({ reason: '本人当面取消' }));
});

test('a right that has just ended otherwise is told', async () => {
  await openWith([li], refusal('WRONG_STATE'));
  tap('有人来电，取消代办');
  fireEvent.click(await screen.findByRole('button', { name: '取消孙**代李**办事' }));
  expect(await screen.findByText('这件事刚刚有了新进展，已为您刷新，请再看看。')).toBeTruthy();
});

test('whoever stands on the second page is found too', async () => {
  const asked = cloud({
    'GET /v1/acting-for': ({ url }: { url: string }) =>
      url.includes('cursor=') ? { items: [zhang] } : { items: [li], next: 'c2' },
  });
  await loggedIn();
  open(<EndActing placeId={place} />);
  tap('有人来电，取消代办');
  expect(await screen.findByText('马**代张**')).toBeTruthy();
  expect(asked.filter(({ url }) => url === 'GET /v1/acting-for')).toHaveLength(2);
});

test.each([
  ['', true],
  ['李', true],
  ['李建国', true],
  ['孙', true],
  ['2号楼', true],
  ['李 2号楼', true],
  ['李 1号楼', false],
  ['王', false],
])('of whom “%s” is typed: 孙 acting for 李 in the second house fits: %s', (typed, expected) => {
  expect(fits(li, typed)).toBe(expected);
});
