import { fireEvent, screen, waitFor } from '@testing-library/react';
import { choosePlace } from '../../../people/chosen-place';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, lost, open, refusal } from '../../../testkit/on-page';
import { aMe, aStaffMember, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import { Ways } from '../ways';
import FilingPage from './index';

const elder = {
  personId: '01K9PRNCPA0000000000000001',
  number: '40271830',
  nameMask: '赵**',
  homeName: '古寨社区北山里1号楼',
  roomMask: '1****',
  child: false,
  registeredAt: '2026-11-20T02:15:00.000Z',
};
const other = { ...elder, personId: '01K9PRNCPA0000000000000002', number: '13579248', nameMask: '王**' };
const receipt = {
  id: '01K9ABCDEF0123456789ABCDEF',
  number: '40271830',
  state: 'submitted',
  dueAt: '2026-11-24T09:00:00.000Z',
};
const message = '@王社工 我是北山里1号楼2单元301的，家里灯泡坏了，想请人帮忙换一下，电话13812345678';
const taken = '家里灯泡坏了，想请人帮忙换一下';
const routes = {
  'GET /v1/me': aStaffMember(),
  'GET /v1/people-without-phone': { items: [other, elder] },
  'POST /v1/wishes': receipt,
};

const openFor = async (from: 'call' | 'message', more: Readonly<Record<string, unknown>> = {}) => {
  const asked = cloud({ ...routes, ...more });
  await loggedIn();
  phone.opens({ from, place: homePath.community });
  return { asked, page: open(<FilingPage />) };
};
/** As from 今日: the message is copied, one tap reads it. */
const pasteFromToday = async (text: string | undefined) => {
  phone.copied = text;
  const today = open(<Ways placeId={homePath.community} />);
  tap('粘贴消息');
  await waitFor(() => expect(phone.went.at(-1)?.url).toContain('/packages/workbench/filing/index?from=message'));
  today.unmount();
};
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const field = (label: string) => screen.findByLabelText(label);
const type = async (label: string, value: string) => fireEvent.change(await field(label), { target: { value } });
const pick = async (name: RegExp) => fireEvent.click(await screen.findByRole('radio', { name }));
const filedOf = (asked: readonly { url: string; data?: unknown }[]) =>
  asked.filter(({ url }) => url === 'POST /v1/wishes').map(({ data }) => data);

beforeEach(() => {
  phone.reset();
  logOut();
});

test('a call: what he asks for is typed, who he is and 提交 are two taps, and the number is there to be read to him', async () => {
  const { asked } = await openFor('call');
  await type('想请邻居帮什么？', '想请人陪我去银行');
  await pick(/^赵/);
  tap('替TA提交心愿');
  expect(await screen.findByText('4027 1830')).toBeTruthy();
  expect(filedOf(asked)).toEqual([{ words: '想请人陪我去银行', onBehalfOf: elder.personId }]);
  tap('再记一通电话');
  expect(await field('想请邻居帮什么？')).toHaveProperty('value', '');
});

test('what he has to say goes the same way: to where he lives, and who answers is told', async () => {
  const { asked } = await openFor('call', { 'POST /v1/suggestions': { ...receipt, state: 'received' } });
  await pick(/^投诉建议/);
  await type('TA想说什么？', '电梯坏了半个月没人修');
  await pick(/^物业/);
  await pick(/^赵/);
  expect(screen.getByText('街道负责答复的人看得到写的话，TA的名字只显示姓')).toBeTruthy();
  tap('替TA提交投诉建议');
  expect(await screen.findByText('提好了')).toBeTruthy();
  expect(asked.filter(({ url }) => url === 'POST /v1/suggestions').map(({ data }) => data)).toEqual([
    { words: '电梯坏了半个月没人修', about: 'property', onBehalfOf: elder.personId },
  ]);
  tap('看这条投诉建议');
  expect(phone.went.at(-1)?.url).toBe(`/packages/suggestions/letter/index?id=${receipt.id}`);
});

test('what is said about whoever is filing is not taken, and he reads who can instead', async () => {
  await openFor('call', { 'POST /v1/suggestions': refusal('ABOUT_YOURSELF', 409) });
  await pick(/^投诉建议/);
  await type('TA想说什么？', '上门时态度不好');
  await pick(/^赵/);
  tap('替TA提交投诉建议');
  expect(await screen.findByText(/请TA的家人或楼长代提/)).toBeTruthy();
});

test('a pasted message comes as a draft: his words, and apart from them his number, his door, and who he may be', async () => {
  await pasteFromToday(message);
  const { asked } = await openFor('message');
  expect(await field('想请邻居帮什么？')).toHaveProperty('value', taken);
  expect(screen.getByText('北山里1号楼2单元301')).toBeTruthy();
  expect(screen.getByRole('button', { name: '打电话给TA，13812345678' })).toBeTruthy();
  await pick(/^赵/);
  tap('替TA提交心愿');
  await screen.findByText('许好了');
  expect(filedOf(asked)).toEqual([{ words: taken, onBehalfOf: elder.personId }]);
});

test('nothing of the message is left on the phone once it is filed', async () => {
  await pasteFromToday(message);
  await openFor('message');
  await field('想请邻居帮什么？');
  expect(phone.kept()).toContain('13812345678');
  await pick(/^赵/);
  tap('替TA提交心愿');
  await screen.findByText('许好了');
  expect(['13812345678', '301', '灯泡'].filter((word) => phone.kept().includes(word))).toEqual([]);
});

test('nothing of it is left when staff log out with it unfiled', async () => {
  await pasteFromToday(message);
  const { page } = await openFor('message');
  await field('想请邻居帮什么？');
  page.unmount();
  logOut();
  expect(phone.kept()).not.toContain('13812345678');
});

test('the draft outlives a crash', async () => {
  await pasteFromToday(message);
  const { page } = await openFor('message');
  await type('想请邻居帮什么？', '灯泡坏了，想请人来换');
  page.unmount();
  await openFor('message');
  expect(await field('想请邻居帮什么？')).toHaveProperty('value', '灯泡坏了，想请人来换');
  expect(screen.getByText('北山里1号楼2单元301')).toBeTruthy();
});

test('a second message does not push out the first unasked', async () => {
  await pasteFromToday(message);
  const { page } = await openFor('message');
  await field('想请邻居帮什么？');
  page.unmount();
  await pasteFromToday('吴姐：谁有空教我用手机挂号');
  await openFor('message');
  expect(await field('想请邻居帮什么？')).toHaveProperty('value', taken);
  tap('改用刚复制的');
  expect(await field('想请邻居帮什么？')).toHaveProperty('value', '谁有空教我用手机挂号');
});

test('where nothing could be read the message is pasted by hand', async () => {
  await pasteFromToday(undefined);
  await openFor('message');
  await field('群里的消息');
  tap('粘贴消息');
  expect(await screen.findByText('没有读到消息。请先复制，或者长按这里粘贴。')).toBeTruthy();
  await type('群里的消息', message);
  tap('整理成心愿');
  expect(await field('想请邻居帮什么？')).toHaveProperty('value', taken);
});

test('an ID card’s number is not even kept in the draft', async () => {
  await pasteFromToday('我叫徐国庆，身份证号370602194801011234，想请人帮我去拿老年卡');
  await openFor('message');
  expect(await screen.findByText('身份证号已经去掉，哪里都不保存。')).toBeTruthy();
  expect(phone.kept()).not.toContain('370602194801011234');
});

test('a number and a door that staff type are taken out, and the words are read again before they go', async () => {
  const { asked } = await openFor('call');
  await type('想请邻居帮什么？', '家里水管漏了，在2单元301，电话13812345678');
  await pick(/^赵/);
  tap('替TA提交心愿');
  expect(await screen.findByText(/^话里的电话和门牌已经拿出来了/)).toBeTruthy();
  expect(filedOf(asked)).toEqual([]);
  tap('替TA提交心愿');
  await screen.findByText('许好了');
  expect(filedOf(asked)).toEqual([{ words: '家里水管漏了', onBehalfOf: elder.personId }]);
});

test('without words or a person nothing is filed, and both are asked for', async () => {
  const { asked } = await openFor('call');
  await field('想请邻居帮什么？');
  tap('替TA提交心愿');
  expect(await screen.findByText('请多写几个字，说清楚想请邻居帮什么。')).toBeTruthy();
  expect(screen.getByText('请选是替谁许愿。')).toBeTruthy();
  expect(filedOf(asked)).toEqual([]);
});

test('without a network the draft stays, and the next try carries the same key', async () => {
  const answers: unknown[] = [lost, receipt];
  const { asked } = await openFor('call', { 'POST /v1/wishes': () => answers.shift() });
  await type('想请邻居帮什么？', '想请人陪我去银行');
  await pick(/^赵/);
  tap('替TA提交心愿');
  expect(await screen.findByText('没发出去，内容已保存，请重试。')).toBeTruthy();
  tap('替TA提交心愿');
  await screen.findByText('许好了');
  const keys = asked
    .filter(({ url }) => url === 'POST /v1/wishes')
    .map((given) => (given as { header?: Record<string, string> }).header?.['idempotency-key']);
  expect([keys.length, new Set(keys).size]).toEqual([2, 1]);
});

test('to tell of his health he consents himself: staff are told to ask him, and where that is put on record', async () => {
  const needed = { refused: { statusCode: 409, data: { code: 'CONSENT_NEEDED', field: 'consent.health' } } };
  await openFor('call', { 'POST /v1/wishes': needed });
  await type('想请邻居帮什么？', '我病了，想请人陪我去医院');
  await pick(/^赵/);
  tap('替TA提交心愿');
  expect(await screen.findByText(/^这里写到了健康情况，要本人先同意。请打电话或上门问过TA/)).toBeTruthy();
  tap('去“不用手机的居民”');
  expect(phone.went.map(({ url }) => url)).toEqual(['/packages/workbench/phoneless/index']);
});

test('somebody who is not on the list is registered on the way, with what his message told', async () => {
  choosePlace({ path: homePath, name: '古寨社区北山里1号楼' });
  const newcomer = { ...elder, personId: '01K9PRNCPA0000000000000003', number: '24681355', nameMask: '孙**' };
  let listed = [elder];
  await pasteFromToday(`孙永福：${message}`);
  const { asked } = await openFor('message', {
    'GET /v1/people-without-phone': () => ({ items: listed }),
    'POST /v1/people-without-phone': () => {
      listed = [elder, newcomer];
      return { personId: newcomer.personId, number: newcomer.number };
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: '还没登记？登记一位' }));
  expect(await field('居民的姓名')).toHaveProperty('value', '孙永福');
  expect(await field('居民的门牌')).toHaveProperty('value', '2单元301');
  tap('登记');
  expect(await screen.findByRole('radio', { name: /^孙/, checked: true })).toBeTruthy();
  tap('替TA提交心愿');
  await screen.findByText('许好了');
  expect(filedOf(asked)).toEqual([{ words: taken, onBehalfOf: newcomer.personId }]);
});

test('a building chief files for his house; who serves nowhere finds nobody’s data', async () => {
  const chief = aMe({ roles: [{ role: 'buildingChief', at: homePath, placeName: '北山里1号楼' }] });
  const { page } = await openFor('call', { 'GET /v1/me': chief });
  expect(await screen.findByRole('radio', { name: /^赵/ })).toBeTruthy();
  page.unmount();
  phone.reset();
  logOut();
  const { asked } = await openFor('call', { 'GET /v1/me': aMe() });
  expect(await screen.findByText('您目前没有要代办的居民')).toBeTruthy();
  expect(asked.map(({ url }) => url)).toEqual(['POST /v1/sessions', 'GET /v1/me']);
});
