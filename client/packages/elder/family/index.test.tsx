import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, personId, refusal } from '../../../testkit/on-page';
import { phone } from '../../../testkit/taro';
import ElderFamily from './index';

const agentId = '01K9AGENT00000000000000000';
const daughter = {
  principalId: personId,
  agentId,
  kind: 'relative',
  state: 'asked',
  name: '马文博',
  askedAt: '2026-11-20T02:15:00.000Z',
};
const agreed = { ...daughter, state: 'active', since: '2026-11-21T01:00:00.000Z', consent: 'own_phone' };
const receipt = { principalId: personId, agentId, state: 'active' };

const served = async (items: unknown[], more: Record<string, unknown> = {}) => {
  const asked = cloud({ 'GET /v1/my/agents': { items }, ...more });
  await loggedIn();
  return asked;
};
const openStep = (params: Record<string, string> = {}) => {
  phone.opens(params);
  open(<ElderFamily />);
};
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const urls = () => phone.went.map(({ url }) => url);

beforeEach(() => {
  phone.reset();
  logOut();
  phone.lies(2);
});

test('she reads what family can then do and how it ends, and goes on to her number', async () => {
  await served([]);
  openStep();
  expect(await screen.findByText(/^家人能用自己的手机，替您许愿/)).toBeTruthy();
  expect(screen.getByText(/^怎么停：.*打电话给社区说一声，马上就停。$/)).toBeTruthy();
  tap('把编号念给家人');
  expect(urls()).toEqual(['/packages/elder/family/index?step=number']);
});

test('her number stands in two halves, to be read out, with what the other does with it', async () => {
  await served([], { 'POST /v1/my/number': { number: '40271830' } });
  openStep({ step: 'number' });
  expect(await screen.findByText('4027 1830')).toBeTruthy();
  expect(screen.getByText('您会收到一条消息，点“同意”才算数')).toBeTruthy();
});

test('a number that does not come can be asked for again', async () => {
  const answers = [refusal('BUSY', 503), { number: '40271830' }];
  await served([], { 'POST /v1/my/number': () => answers.shift() });
  openStep({ step: 'number' });
  fireEvent.click(await screen.findByRole('button', { name: '再试一次' }));
  expect(await screen.findByText('4027 1830')).toBeTruthy();
});

test('who asks and who acts stand there; what has ended does not', async () => {
  const ended = { ...daughter, agentId: '01K9AGENT00000000000000001', name: '李强', state: 'revoked' };
  const son = { ...agreed, agentId: '01K9AGENT00000000000000002', name: '孙思远' };
  await served([daughter, son, ended]);
  openStep();
  expect(await screen.findByText('马文博想替您办事')).toBeTruthy();
  expect(screen.queryByText(/李强/)).toBeNull();
  tap('马文博想替您办事，等您决定，点开看看');
  tap('孙思远在替您办事，不要TA办了，点这里');
  expect(urls()).toEqual([
    `/packages/elder/family/index?step=decide&agent=${agentId}`,
    '/packages/elder/family/index?step=end&agent=01K9AGENT00000000000000002',
  ]);
});

test('before she agrees she reads who, what, who will know, and how it is taken back', async () => {
  const asked = await served([daughter], { [`POST /v1/my/agents/${agentId}/agree`]: receipt });
  openStep({ step: 'decide', agent: agentId });
  await screen.findByText('同意马文博替您办事吗？');
  expect(['是谁', '同意以后', '谁会知道', '怎么停'].map((label) => screen.getByText(label)).length).toBe(4);
  tap('同意代办');
  await waitFor(() => expect(phone.went.map(({ to }) => to)).toEqual(['navigateBack']));
  expect(asked.filter(({ url }) => url.endsWith('/agree'))).toHaveLength(1);
});

test('she may just as well decline', async () => {
  const asked = await served([daughter], { [`POST /v1/my/agents/${agentId}/decline`]: receipt });
  openStep({ step: 'decide', agent: agentId });
  await screen.findByText('同意马文博替您办事吗？');
  tap('不同意');
  await waitFor(() => expect(asked.filter(({ url }) => url.endsWith('/decline'))).toHaveLength(1));
});

test('she ends it, having read since when it was and what follows', async () => {
  const asked = await served([agreed], { [`POST /v1/acting-for/${personId}/${agentId}/revoke`]: receipt });
  openStep({ step: 'end', agent: agentId });
  expect(await screen.findByText(/11月21日（周六）上午9点，本人在手机上同意$/)).toBeTruthy();
  expect(screen.getByText(/^马上生效：马文博不能再替您办事/)).toBeTruthy();
  tap('取消马文博的代办');
  await waitFor(() => expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(2));
});

test('who wants to act for somebody himself finds the way', async () => {
  await served([]);
  openStep();
  fireEvent.click(await screen.findByRole('button', { name: '我想替家人办事' }));
  expect(urls()).toEqual(['/packages/elder/act-for/index']);
});

test('who has not logged in is asked to, and what for', () => {
  cloud({});
  openStep();
  expect(screen.getByText('登录后请家人帮您')).toBeTruthy();
});
