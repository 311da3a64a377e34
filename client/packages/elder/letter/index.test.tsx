import { fireEvent, screen, waitFor } from '@testing-library/react';
import { choosePlace } from '../../../people/chosen-place';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, lost, open, personId, refusal } from '../../../testkit/on-page';
import { aMe, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import ElderLetter from './index';

const page = '/packages/elder/letter/index';
const id = '01K9SGGST00000000000000001';
const words = '社区窗口中午没有人';
const receipt = { id, number: '40271830', state: 'received', dueAt: '2999-12-05T02:15:00.000Z' };
const principalId = '01K9PRNCPA0000000000000000';
const mother = {
  principalId,
  agentId: personId,
  kind: 'relative',
  state: 'active',
  name: '张桂兰',
  askedAt: '2026-11-20T02:15:00.000Z',
};

const served = async (answer: unknown = receipt, items: readonly object[] = []) => {
  const asked = cloud({
    'GET /v1/me': aMe(),
    'GET /v1/my/principals': { items },
    'POST /v1/suggestions': answer,
  });
  await loggedIn();
  return asked;
};
const openStep = (params: Record<string, string> = {}) => {
  phone.opens(params);
  return open(<ElderLetter />);
};
const say = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const urls = () => phone.went.map(({ url }) => url);
const sentOf = (asked: readonly { url: string; data?: unknown }[]) =>
  asked.filter(({ url }) => url === 'POST /v1/suggestions').map(({ data }) => data);

beforeEach(() => {
  phone.reset();
  logOut();
  choosePlace({ path: homePath, name: '古寨社区北山里1号楼' });
});

test('first she says it; too few words stay where they are', async () => {
  await served();
  openStep();
  expect(await screen.findByText('您想说什么？')).toBeTruthy();
  say('不好');
  tap('下一步');
  expect(screen.getByText('请写清楚一些，至少六个字。')).toBeTruthy();
  expect(urls()).toEqual([]);
  say(words);
  tap('下一步');
  expect(urls()).toEqual([`${page}?step=about`]);
});

test('then about whom, with one tap; then which community, which is filled in', async () => {
  await served();
  phone.keeps('draft:suggestion', { words });
  const about = openStep({ step: 'about' });
  tap('网格员');
  about.unmount();
  openStep({ step: 'where' });
  expect(screen.getByText('古寨社区北山里1号楼')).toBeTruthy();
  tap('下一步');
  expect(urls()).toEqual([`${page}?step=where`, `${page}?step=check`]);
  expect(phone.kept()).toContain('gridWorker');
});

test('without a community she is led to choose one, and cannot go on', async () => {
  const { district, street } = homePath;
  choosePlace({ path: { district, street }, name: '田和街道' });
  await served();
  openStep({ step: 'where' });
  tap('下一步');
  expect(screen.getByText('请先选您说的是哪个社区。')).toBeTruthy();
  tap(/^田和街道/);
  expect(urls()).toEqual(['/pages/place-picker/index']);
});

test('last it is read once more with who will see it and who will not, then sent, and none of the questions stays behind', async () => {
  const asked = await served();
  phone.keeps('draft:suggestion', { words, about: 'gridWorker' });
  openStep({ step: 'check' });
  for (const read of [words, '网格员', '古寨社区北山里1号楼', '谁能看到', '看不到，被说到的人不经手'])
    expect(await screen.findByText(read)).toBeTruthy();
  tap('交给街道');
  await waitFor(() => expect(phone.went).toHaveLength(1));
  expect(sentOf(asked)).toEqual([{ words, about: 'gridWorker', place: homePath.community }]);
  expect(phone.went[0]).toEqual({
    to: 'reLaunch',
    url: `${page}?step=sent&id=${id}&number=40271830&about=gridWorker&due=2999-12-05T02%3A15%3A00.000Z`,
  });
  expect(phone.kept()).not.toContain(words);
});

test('after it she reads the number in two halves, who answers and by when, and follows it from there', async () => {
  await served();
  openStep({ step: 'sent', id, number: '40271830', about: 'street', due: receipt.dueAt });
  for (const read of ['4027 1830', '区里答复您', '最晚2999年12月5日（周四）上午10点15分'])
    expect(await screen.findByText(read)).toBeTruthy();
  tap('看进度');
  expect(phone.went).toEqual([{ to: 'redirectTo', url: `/packages/suggestions/letter/index?id=${id}` }]);
});

test('without a network nothing is lost, and it can be sent again', async () => {
  const answers: unknown[] = [lost, receipt];
  await served(() => answers.shift());
  phone.keeps('draft:suggestion', { words });
  openStep({ step: 'check' });
  tap('交给街道');
  expect(await screen.findByText('没发出去，内容已保存，请重试。')).toBeTruthy();
  expect(phone.kept()).toContain(words);
  tap('交给街道');
  await waitFor(() => expect(phone.went).toHaveLength(1));
});

test('who has not logged in is asked only when she sends', async () => {
  cloud({});
  phone.keeps('draft:suggestion', { words });
  openStep({ step: 'check' });
  tap('交给街道');
  expect(screen.getByText('登录后，答复才能送到您本人手里。')).toBeTruthy();
});

test('who comes back to what was sent is asked anew', async () => {
  await served();
  openStep({ step: 'check' });
  await waitFor(() => expect(phone.went).toEqual([{ to: 'redirectTo', url: page }]));
});

test('what she has said before is one tap away', async () => {
  await served();
  openStep();
  tap('看看我提过的');
  expect(urls()).toEqual(['/packages/suggestions/letter/index?view=mine']);
});

describe('for somebody else', () => {
  test('only whoever acts for somebody is asked for whom, and where is then not asked', async () => {
    await served(receipt, [mother]);
    openStep({ step: 'whom' });
    fireEvent.click(await screen.findByRole('button', { name: '替张桂兰提' }));
    expect(urls()).toEqual([`${page}?step=check&for=${principalId}&picked=yes`]);
  });

  test('it is read for whom, and sent for her', async () => {
    const asked = await served(receipt, [mother]);
    phone.keeps('draft:suggestion', { words });
    openStep({ step: 'check', for: principalId });
    expect(await screen.findByText('张桂兰')).toBeTruthy();
    expect(screen.queryByText('哪个社区')).toBeNull();
    tap('替TA交给街道');
    await waitFor(() => expect(sentOf(asked)).toEqual([{ words, about: 'other', onBehalfOf: principalId }]));
  });

  test('where nobody knows where she lives, the community is asked for after all', async () => {
    const asked = await served(refusal('NOT_FOUND', 404, 'body.place'), [mother]);
    phone.keeps('draft:suggestion', { words });
    const first = openStep({ step: 'check', for: principalId });
    await screen.findByText('张桂兰');
    tap('替TA交给街道');
    expect(await screen.findByText('不知道TA住在哪里，请选说的是哪个社区，再提交。')).toBeTruthy();
    tap('选社区');
    expect(urls()).toEqual([`${page}?for=${principalId}&unknown=yes&step=where`]);
    first.unmount();
    openStep({ step: 'check', for: principalId, unknown: 'yes' });
    await screen.findByText('张桂兰');
    tap('替TA交给街道');
    await waitFor(() => expect(sentOf(asked).at(-1)).toMatchObject({ place: homePath.community }));
  });
});
