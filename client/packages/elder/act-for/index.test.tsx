import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { aMe } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import ElderActFor from './index';

const page = '/packages/elder/act-for/index';
const said = { name: '张桂兰', number: '4027 1830', ownName: '', kind: 'relative' };
const child = { ...said, name: '马小宝', kind: 'guardian' };

const served = async (answer: unknown = { state: 'asked' }, me = aMe()) => {
  const asked = cloud({ 'GET /v1/me': me, 'POST /v1/acting-for': answer });
  await loggedIn();
  return asked;
};
const openStep = async (params: Record<string, string>, shows: string) => {
  phone.opens(params);
  const { unmount } = open(<ElderActFor />);
  await screen.findByText(shows);
  return unmount;
};
const say = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const urls = () => phone.went.map(({ url }) => url);
const sentOf = (asked: readonly { url: string; data?: unknown }[]) =>
  asked.filter(({ url }) => url === 'POST /v1/acting-for').map(({ data }) => data);
const check = '请您看一看，对不对？';

beforeEach(() => {
  phone.reset();
  logOut();
});

test('the name, then the number; what is missing is told at its own question', async () => {
  await served();
  const leave = await openStep({}, '您想替谁办事？');
  tap('下一步');
  expect(screen.getByText('请写家人的姓名，和登记的一致。')).toBeTruthy();
  say('张桂兰');
  tap('下一步');
  leave();
  await openStep({ step: 'number' }, '家人的编号是多少？');
  say('123');
  tap('下一步');
  expect(screen.getByText('编号是八位数字，请和家人核对。')).toBeTruthy();
  say('4027 1830');
  tap('下一步');
  expect(urls()).toEqual([`${page}?step=number`, `${page}?step=kind`]);
});

test('whose name the account does not know is asked for it', async () => {
  await served(undefined, aMe({ name: undefined }));
  const leave = await openStep({ step: 'number' }, '家人的编号是多少？');
  say('40271830');
  tap('下一步');
  leave();
  await openStep({ step: 'ownName' }, '您叫什么名字？');
  say('马文博');
  tap('下一步');
  expect(urls()).toEqual([`${page}?step=ownName`, `${page}?step=kind`]);
});

test('last it is read what agreeing means and who will know, then asked', async () => {
  const asked = await served();
  phone.keeps('draft:acting', said);
  await openStep({ step: 'check' }, check);
  for (const read of ['张桂兰', '4027 1830', '马文博', '亲友', '怎么停']) expect(screen.getByText(read)).toBeTruthy();
  expect(screen.getByText(/家人看到您的姓名；同意以后，社区也看得到/)).toBeTruthy();
  tap('请家人同意');
  await waitFor(() => expect(phone.went).toEqual([{ to: 'reLaunch', url: `${page}?step=sent` }]));
  expect(sentOf(asked)).toEqual([{ number: '40271830', name: '张桂兰', ownName: '马文博', kind: 'relative' }]);
  expect(phone.kept()).not.toContain('张桂兰');
});

test('then she reads that the other decides, and where she sees it', async () => {
  await served();
  await openStep({ step: 'sent' }, '已告诉家人');
  expect(screen.getByText('家人一同意，马上就能替TA办')).toBeTruthy();
  tap('看家人同意了没有');
  expect(phone.went).toEqual([{ to: 'redirectTo', url: '/packages/family/mine/index' }]);
});

test('a name and a number that do not fit are told without saying which', async () => {
  await served(refusal('NOT_FOUND', 404));
  phone.keeps('draft:acting', said);
  await openStep({ step: 'check' }, check);
  tap('请家人同意');
  expect(await screen.findByText(/^姓名和编号对不上/)).toBeTruthy();
});

describe('for a child under fourteen', () => {
  test('the guardian’s consent is a question of its own, with nothing chosen beforehand', async () => {
    await served();
    phone.keeps('draft:acting', said);
    const leave = await openStep({ step: 'kind' }, '您是TA的什么人？');
    tap('监护人（孩子不满14周岁）');
    leave();
    await openStep({ step: 'guardian' }, '监护人同意吗？');
    expect(screen.getByText('只用来办孩子的事，不用于别的。')).toBeTruthy();
    tap('下一步');
    expect(screen.getByText('请问过监护人，再点是哪一位同意的。')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '母亲' }));
    tap('下一步');
    expect(urls()).toEqual([`${page}?step=guardian`, `${page}?step=check&guardian=mother`]);
  });

  test('it goes out with what is asked', async () => {
    const asked = await served();
    phone.keeps('draft:acting', child);
    await openStep({ step: 'check', guardian: 'mother' }, check);
    expect(screen.getByText('母亲')).toBeTruthy();
    tap('请家人同意');
    await waitFor(() => expect(sentOf(asked)).toHaveLength(1));
    expect(sentOf(asked)[0]).toMatchObject({ kind: 'guardian', guardianConsent: { guardian: 'mother', edition: 1 } });
  });

  test('without it the questions begin anew, and nothing is sent', async () => {
    const asked = await served();
    phone.keeps('draft:acting', child);
    await openStep({ step: 'check' }, check);
    await waitFor(() => expect(phone.went).toEqual([{ to: 'redirectTo', url: page }]));
    expect(sentOf(asked)).toEqual([]);
  });
});

test('for whom she acts already is one tap away', async () => {
  await served();
  await openStep({}, '您想替谁办事？');
  tap('看看我在替谁办');
  expect(urls()).toEqual(['/packages/family/mine/index']);
});

test('a visitor is asked to log in first', async () => {
  cloud({});
  await openStep({}, '登录后替家人办事');
});
