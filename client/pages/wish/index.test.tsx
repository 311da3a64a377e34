import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { WishView } from '../../../shared/wishes/wish';
import { setReadingMode } from '../../platform/reading-mode';
import { logOut } from '../../platform/session';
import { cloud, loggedIn, lost, open, personId, refusal } from '../../testkit/on-page';
import { phone } from '../../testkit/taro';
import { aWishCard, aWishView } from '../../testkit/wish-view';
import Wish from './index';

const id = aWishView().id;
const path = `/v1/wishes/${id}`;
const me = { personId, roles: [], residencyPending: false, unread: 0, messageGrants: {} };
const held = {
  state: 'held',
  claimedAt: '2026-11-20T04:00:00.000Z',
  leaseUntil: '2026-12-10T04:00:00.000Z',
  size: 1,
} as const;
const receipt = (state: WishView['state']) => ({ id, number: '40271830', state });
const card = (last: string) => aWishCard({ id: `01K9ABCDEF0123456789ABCDE${last}` });

const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const inDialog = () => within(screen.getByRole('dialog'));
const say = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });

/** The page of a wish that looks first like the first view, then, asked anew, like the second. */
const show = async (views: readonly Partial<WishView>[], answers: Record<string, unknown> = {}, known = true) => {
  const left = [...views];
  let current = aWishView(left.shift());
  const asked = cloud({
    'GET /v1/me': me,
    [`GET ${path}`]: () => current,
    ...Object.fromEntries(
      Object.entries(answers).map(([route, answer]) => [
        route,
        () => {
          if (route.startsWith('POST')) current = aWishView(left.shift() ?? views.at(-1));
          return answer;
        },
      ]),
    ),
  });
  if (known) await loggedIn();
  phone.opens({ id });
  open(<Wish />);
  await screen.findByText('帮一位邻居换卫生间的灯泡');
  return asked;
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('a member takes an open wish with one tap and is told what to do next', async () => {
  await show(
    [
      { relations: ['eligibleMember'] },
      { state: 'claimed', held: 1, relations: ['claimer', 'eligibleMember'], myClaim: held },
    ],
    { [`POST ${path}/claim`]: receipt('claimed') },
  );
  tap('我来帮');
  expect(await screen.findByText('认领成功，谢谢您！帮好以后，请回来点“我办好了”。')).toBeTruthy();
  expect(await screen.findByText('您已认领，等您帮办')).toBeTruthy();
  expect(screen.getByRole('button', { name: '我办好了' })).toBeTruthy();
  expect(screen.getByRole('button', { name: '临时有事，退回' })).toBeTruthy();
});

test('two taps in one moment are one claim', async () => {
  const asked = await show([{ relations: ['eligibleMember'] }], { [`POST ${path}/claim`]: receipt('claimed') });
  const button = screen.getByRole('button', { name: '我来帮' });
  fireEvent.click(button);
  fireEvent.click(button);
  await screen.findByText(/认领成功/);
  expect(asked.filter(({ url }) => url === `POST ${path}/claim`)).toHaveLength(1);
});

test('a second member is told that a neighbour was first, and how many wishes are open nearby', async () => {
  await show([{ relations: ['eligibleMember'] }, { state: 'claimed', held: 1, relations: ['eligibleMember'] }], {
    [`POST ${path}/claim`]: refusal('WISH_TAKEN'),
    'GET /v1/wishes': { items: ['A', 'B', 'C', 'D', 'E', 'G'].map(card) },
  });
  tap('我来帮');
  expect(await screen.findByText('已有邻居先认领了，谢谢您。附近还有6个心愿。')).toBeTruthy();
  tap('看看附近的心愿');
  expect(phone.went.map(({ url }) => url)).toEqual(['/pages/wall/index']);
});

test('when the wall has further pages, the count is round', async () => {
  const items = [...'0123456789ABCDEGHJKM'].map(card);
  await show([{ relations: ['eligibleMember'] }], {
    [`POST ${path}/claim`]: refusal('WISH_TAKEN'),
    'GET /v1/wishes': { items, next: 'abc' },
  });
  tap('我来帮');
  expect(await screen.findByText('已有邻居先认领了，谢谢您。附近还有20多个心愿。')).toBeTruthy();
});

test('a passer-by may help: he is asked who he is at the tap, and then it is done', async () => {
  const asked = await show([{}], { [`POST ${path}/claim`]: receipt('claimed') }, false);
  tap('我来帮');
  expect(asked.filter(({ url }) => url === 'POST /v1/sessions')).toHaveLength(0);
  tap('登录并继续');
  expect(await screen.findByText(/^认领成功/)).toBeTruthy();
  expect(asked.filter(({ url }) => url === `POST ${path}/claim`)).toHaveLength(1);
});

test('a passer-by who was too late hears so after logging in', async () => {
  const answers = { [`POST ${path}/claim`]: refusal('WISH_TAKEN'), 'GET /v1/wishes': { items: [] } };
  await show([{}, { state: 'claimed', held: 1 }], answers, false);
  tap('我来帮');
  tap('登录并继续');
  expect(await screen.findByText('已有邻居先认领了，谢谢您。')).toBeTruthy();
});

test('a resident confirms with stars and words', async () => {
  const asked = await show(
    [
      { state: 'delivered', held: 1, delivered: 1, relations: ['author'] },
      { state: 'completed', relations: ['author'] },
    ],
    { [`POST ${path}/confirm`]: receipt('completed') },
  );
  tap('确认并评价');
  fireEvent.click(inDialog().getByRole('button', { name: '确认心愿达成' }));
  expect(screen.getByText('请点星星，再确认。')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '5星，非常满意' }));
  say('谢谢！');
  fireEvent.click(inDialog().getByRole('button', { name: '确认心愿达成' }));
  expect(await screen.findByText('心愿达成')).toBeTruthy();
  expect(asked.find(({ url }) => url === `POST ${path}/confirm`)).toMatchObject({
    data: { rating: 5, thanks: '谢谢！' },
  });
});

test('in 关怀版 confirming is asked one question a screen', async () => {
  await show([{ state: 'delivered', held: 1, delivered: 1, relations: ['author'] }], {});
  act(() => setReadingMode('care'));
  tap('确认并评价');
  act(() => setReadingMode('standard'));
  expect(phone.went.map(({ url }) => url)).toEqual([`/packages/elder/confirm/index?id=${id}`]);
});

test('before a resident takes his wish back he reads what follows', async () => {
  await show(
    [
      { state: 'claimed', held: 1, relations: ['author'], words: '灯坏了' },
      { state: 'withdrawn', relations: ['author'] },
    ],
    {
      [`POST ${path}/withdraw`]: receipt('withdrawn'),
    },
  );
  tap('撤回心愿');
  expect(inDialog().getByText('您的心愿：灯坏了')).toBeTruthy();
  expect(screen.getByText(/不能恢复。已认领的邻居会收到通知，不再上门。/)).toBeTruthy();
  tap('撤回这个心愿');
  expect(await screen.findByText('您已撤回这个心愿')).toBeTruthy();
});

test('a claimer whose report did not go out finds it again', async () => {
  await show([{ state: 'claimed', held: 1, relations: ['claimer'], myClaim: held }], {
    [`POST ${path}/deliver`]: lost,
  });
  tap('我办好了');
  say('灯泡换好了');
  tap('告诉居民我办好了');
  expect(await screen.findByText('没发出去，内容已保存，请重试。')).toBeTruthy();
  tap('关闭');
  tap('我办好了');
  expect(screen.getByRole('textbox')).toHaveProperty('value', '灯泡换好了');
});

test('staff write the public words themselves, for the resident’s own are never filled in, and must sort the wish', async () => {
  const asked = await show(
    [
      {
        state: 'submitted',
        publicWords: undefined,
        category: undefined,
        words: '帮一位邻居换卫生间的灯泡',
        relations: ['communityStaff'],
      } as Partial<WishView>,
      { state: 'published', relations: ['communityStaff'] },
    ],
    { [`POST ${path}/publish`]: receipt('published') },
  );
  tap('发布到心愿墙');
  expect(screen.getByRole('textbox')).toHaveProperty('value', '');
  say('帮一位邻居换灯泡');
  const publish = () => fireEvent.click(inDialog().getByRole('button', { name: '发布到心愿墙' }));
  publish();
  expect(screen.getByText('请选一个类别。')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '维修' }));
  tap('需要增加一位');
  publish();
  await waitFor(() =>
    expect(asked.find(({ url }) => url === `POST ${path}/publish`)).toMatchObject({
      data: { publicWords: '帮一位邻居换灯泡', category: 'repair', places: 2 },
    }),
  );
});

test('staff put the public words right on the wall, begun as they stand, and read where the earlier ones stay', async () => {
  const asked = await show([{ relations: ['communityStaff'] }], { [`POST ${path}/amend`]: receipt('published') });
  tap('改公开的话');
  expect(screen.getByText('原来的话会留在进展里，只有居民本人、社区和网格员看得到。')).toBeTruthy();
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('帮一位邻居换卫生间的灯泡');
  say('帮一位邻居换一只灯泡');
  tap('改好了，换上');
  expect(await screen.findByText('改好了，大家看到的是新写的话。')).toBeTruthy();
  expect(asked.find(({ url }) => url === `POST ${path}/amend`)?.data).toEqual({ publicWords: '帮一位邻居换一只灯泡' });
});

test('staff who ask back tap what is usually missing, and may still change it', async () => {
  const asked = await show(
    [
      { state: 'submitted', relations: ['communityStaff'] },
      { state: 'needs_info', relations: ['communityStaff'] },
    ],
    { [`POST ${path}/ask`]: receipt('needs_info') },
  );
  tap('请居民补充');
  fireEvent.click(screen.getByRole('radio', { name: '请写一下需要的大小、型号或数量。' }));
  say('请写一下需要的大小、型号或数量，拍照也行。');
  fireEvent.click(inDialog().getByRole('button', { name: '发给居民' }));
  await waitFor(() =>
    expect(asked.find(({ url }) => url === `POST ${path}/ask`)).toMatchObject({
      data: { question: '请写一下需要的大小、型号或数量，拍照也行。' },
    }),
  );
});

const offered = { ...held, state: 'offered' } as const;
const dispatched: Partial<WishView> = {
  state: 'assigned',
  relations: ['assignee', 'eligibleMember'],
  myClaim: offered,
};

test('whoever was asked takes the wish on with one tap', async () => {
  const asked = await show([dispatched, { state: 'claimed', held: 1, relations: ['claimer'], myClaim: held }], {
    [`POST ${path}/assignment/accept`]: receipt('claimed'),
  });
  expect(screen.getByText('社区想请您帮忙，能接吗')).toBeTruthy();
  tap('我来帮');
  expect(await screen.findByText(/^接单成功/)).toBeTruthy();
  expect(asked.filter(({ url }) => url === `POST ${path}/assignment/accept`)).toHaveLength(1);
});

test('whoever was asked and can’t says so, and need not say why', async () => {
  const asked = await show([dispatched, { relations: ['eligibleMember'] }], {
    [`POST ${path}/assignment/decline`]: receipt('published'),
  });
  tap('这次来不了');
  tap('告诉社区：来不了');
  expect(await screen.findByText(/^没关系，已告诉社区/)).toBeTruthy();
  expect(asked.find(({ url }) => url === `POST ${path}/assignment/decline`)).toMatchObject({ data: {} });
});

test('a member who comes too late stands in reserve with one tap, and reads which turn is his', async () => {
  const full = { state: 'claimed', held: 1 } as const;
  const waiting = { ...held, state: 'waiting', turn: 2 } as const;
  const asked = await show(
    [
      { ...full, reserve: 1, relations: ['eligibleMember'] },
      { ...full, reserve: 2, relations: ['reserve', 'eligibleMember'], myClaim: waiting },
    ],
    { [`POST ${path}/reserve`]: receipt('claimed') },
  );
  tap('我来候补');
  expect(await screen.findByText('您在候补，排第2位')).toBeTruthy();
  expect(screen.getByText(/^候补好了/)).toBeTruthy();
  expect(asked.filter(({ url }) => url === `POST ${path}/reserve`)).toHaveLength(1);
  expect(screen.getByRole('button', { name: '不候补了' })).toBeTruthy();
});

const drawAt = '2027-01-05T01:00:00.000Z';

test('where members take turns, one says that he would come with one tap, and reads by what places are given and when', async () => {
  const asked = await show(
    [
      { drawAt, relations: ['eligibleMember'] },
      { drawAt, reserve: 1, relations: ['reserve', 'eligibleMember'], myClaim: { ...held, state: 'waiting', turn: 1 } },
    ],
    { [`POST ${path}/reserve`]: receipt('published') },
  );
  expect(screen.getByText(/^先报名，.*1月5日09:00分配。近90天帮得少的党员先轮到/)).toBeTruthy();
  expect(screen.queryByText('带几位一起来')).toBeNull();
  tap('我愿意来');
  expect(await screen.findByText('您已报名，到点分配名额')).toBeTruthy();
  expect(screen.getByText(/^报名好了/)).toBeTruthy();
  expect(asked.filter(({ url }) => url === `POST ${path}/reserve`)).toHaveLength(1);
  expect(screen.getByRole('button', { name: '这次不来了' })).toBeTruthy();
});

test('whoever taps on what he still sees as open is told that members take turns, and when', async () => {
  await show([{ relations: ['eligibleMember'] }, { drawAt, relations: ['eligibleMember'] }], {
    [`POST ${path}/claim`]: refusal('DRAW_PENDING'),
  });
  tap('我来帮');
  expect(await screen.findByText(/^本社区轮候，.*1月5日09:00分配。愿意来请点“我愿意来”/)).toBeTruthy();
});

test('whoever was not asked this time reads why, with whom to call', async () => {
  const full = { state: 'claimed', held: 1, offered: 1, reserve: 1 } as const;
  await show([
    {
      ...full,
      relations: ['reserve', 'eligibleMember'],
      myClaim: { ...held, state: 'waiting', turn: 1 },
      myTurn: { turn: 2, of: 2, helped: 3 },
    },
  ]);
  expect(screen.getByText(/^2位报名，您排第2位。近90天您帮了3次，先轮到帮得少的党员/)).toBeTruthy();
  expect(screen.getByText('您在候补，排第1位')).toBeTruthy();
});

test('a resident reads that those in reserve are asked, when nobody holds his wish any more', async () => {
  await show([{ state: 'claimed', held: 1, offered: 1, relations: ['author'] }]);
  expect(screen.getByText('正在问轮到的邻居能不能来')).toBeTruthy();
});

test('a member who brings others takes as many places, under the name of the group', async () => {
  const asked = await show(
    [
      { places: 5, held: 1, relations: ['eligibleMember'] },
      { places: 5, held: 4, relations: ['claimer'], myClaim: { ...held, size: 3, team: '第一中学志愿队' } },
    ],
    { [`POST ${path}/claim`]: receipt('published') },
  );
  tap('带几位一起来');
  tap('一共增加一位');
  say('第一中学志愿队');
  tap('认领3个名额');
  expect(await screen.findByText(/^认领成功/)).toBeTruthy();
  expect(asked.find(({ url }) => url === `POST ${path}/claim`)?.data).toEqual({ size: 3, team: '第一中学志愿队' });
});

test('the resident reads which groups come', async () => {
  await show([{ places: 5, held: 5, state: 'claimed', relations: ['author'], teams: [{ size: 3, team: '志愿队' }] }]);
  expect(screen.getByText('3位（志愿队）')).toBeTruthy();
});

test('a member who holds as many as he may is told to finish one first', async () => {
  await show([{ relations: ['eligibleMember'] }], { [`POST ${path}/claim`]: refusal('CLAIM_LIMIT') });
  tap('我来帮');
  expect(await screen.findByText(/^您手上要办的心愿已经到数了/)).toBeTruthy();
});

test('a claimer reads until when he may have it extended before he asks for it', async () => {
  const mine: Partial<WishView> = { state: 'claimed', held: 1, relations: ['claimer'] };
  await show(
    [
      { ...mine, myClaim: { ...held, extendTo: '2026-12-17T04:00:00.000Z' } },
      { ...mine, myClaim: { ...held, leaseUntil: '2026-12-17T04:00:00.000Z' } },
    ],
    { [`POST ${path}/extend`]: receipt('claimed') },
  );
  expect(screen.getByText(/^请您帮办：12月10日/)).toBeTruthy();
  tap('来不及，延长几天');
  fireEvent.click(inDialog().getByRole('button', { name: /^延长到12月17日/ }));
  expect(await screen.findByText('延长好了，居民会收到新的日期。')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '来不及，延长几天' })).toBeNull();
});

test('staff who end a wish say why, and whom to call', async () => {
  const asked = await show(
    [
      { state: 'claimed', held: 1, relations: ['communityStaff'] },
      { state: 'closed', relations: ['communityStaff'], closeReason: 'unsafe' },
    ],
    { [`POST ${path}/close`]: receipt('closed') },
  );
  tap('结束这个心愿');
  expect(screen.getByText(/已认领的邻居会收到通知，不用再去/)).toBeTruthy();
  tap('结束，告诉居民');
  expect(screen.getByText('请选一个原因。')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '有安全风险' }));
  say('线路老化，请找物业电工：0631-5320000');
  tap('结束，告诉居民');
  expect(await screen.findByText('已结束，居民会收到您写的原因。')).toBeTruthy();
  expect(asked.find(({ url }) => url === `POST ${path}/close`)).toMatchObject({
    data: { reason: 'unsafe', words: '线路老化，请找物业电工：0631-5320000' },
  });
});

test('staff who have rung a resident up write down what he said', async () => {
  const toCall = { state: 'delivered', held: 1, delivered: 1, toCall: true, relations: ['communityStaff'] } as const;
  const asked = await show(
    [
      { ...toCall, relations: ['communityStaff'] },
      { state: 'completed', held: 1, delivered: 1, relations: ['communityStaff'] },
    ],
    { [`POST ${path}/confirm`]: receipt('completed') },
  );
  tap('电话里确认好了');
  tap('记下，心愿达成');
  expect(screen.getByText('请写下居民在电话里怎么说。')).toBeTruthy();
  say('灯换好了，谢谢小陈。');
  tap('记下，心愿达成');
  expect(await screen.findByText(/^记好了，心愿达成/)).toBeTruthy();
  expect(asked.find(({ url }) => url === `POST ${path}/confirm`)?.data).toEqual({ thanks: '灯换好了，谢谢小陈。' });
});

test('staff look twice where a neighbour might climb or touch gas, and say that they have', async () => {
  const asked = await show(
    [
      { state: 'submitted', words: '阳台外的支架松了', relations: ['communityStaff'], category: 'repair' },
      { state: 'published', relations: ['communityStaff'] },
    ],
    { [`POST ${path}/publish`]: receipt('published') },
  );
  tap('发布到心愿墙');
  expect(screen.getByText(/可能要登高、碰电或燃气/)).toBeTruthy();
  fireEvent.click(screen.getByRole('switch', { name: /^看过了，没有危险/ }));
  fireEvent.click(inDialog().getByRole('button', { name: '发布到心愿墙' }));
  await waitFor(() =>
    expect(asked.find(({ url }) => url === `POST ${path}/publish`)).toMatchObject({ data: { checkedSafe: true } }),
  );
});

test('a resident who finds that it was not done says so, and reads what follows', async () => {
  const met = { held: 1, delivered: 1, relations: ['author'] } as const;
  const asked = await show(
    [
      { ...met, relations: ['author'], state: 'completed', rating: 5, undoUntil: '2026-12-29T04:00:00.000Z' },
      { ...met, relations: ['author'], state: 'delivered' },
    ],
    { [`POST ${path}/undo`]: receipt('delivered') },
  );
  tap('其实没办好，撤销达成');
  expect(screen.getByText(/记过的次数和积分会退回/)).toBeTruthy();
  tap('撤销“心愿达成”');
  expect(screen.getByText('请写一句哪里没办好。')).toBeTruthy();
  say('第二天又不亮了');
  tap('撤销“心愿达成”');
  expect(await screen.findByText('已改回待确认，双方都会收到通知。')).toBeTruthy();
  expect(asked.find(({ url }) => url === `POST ${path}/undo`)?.data).toEqual({ reason: '第二天又不亮了' });
});

test('staff go to the page where a wish is dispatched', async () => {
  await show([{ relations: ['communityStaff'] }]);
  tap('派给一位党员');
  expect(phone.went.map(({ url }) => url)).toEqual([`/packages/workbench/dispatch/index?id=${id}`]);
});

test('a resident who is no member is told who can help, and whom to call', async () => {
  await show([{ relations: [] }]);
  expect(screen.queryByRole('button', { name: '我来帮' })).toBeNull();
  expect(screen.getByText(/由来本社区报到的党员来帮/)).toBeTruthy();
  expect(screen.getByRole('button', { name: /^打电话给/ })).toBeTruthy();
});

test('a wish that strangers may not see asks whether it is one’s own', async () => {
  cloud({});
  phone.opens({ id });
  open(<Wish />);
  expect(await screen.findByText('没有找到这个心愿')).toBeTruthy();
  expect(screen.getByRole('button', { name: '登录看看' })).toBeTruthy();
});

const claimed: Partial<WishView> = { state: 'claimed', held: 1 };
const own: Partial<WishView> = { ...claimed, relations: ['author'] };

test('a resident opens his phone to whoever comes, having read who will see it and until when', async () => {
  const asked = await show([own, { ...own, contactOpen: ['phone', 'door'], contactOpenTo: 1 }], {
    [`POST ${path}/contact/open`]: receipt('claimed'),
  });
  expect(screen.getByText('没有公开，邻居看不到')).toBeTruthy();
  tap('公开联系方式');
  expect(screen.getByText(/办完、退回或结束，就看不到了。随时可以收回/)).toBeTruthy();
  expect(screen.getByText('谁能看到：现在已认领的1位邻居；每看一次，都会告诉您')).toBeTruthy();
  fireEvent.click(screen.getByRole('switch', { name: /^门牌/ }));
  tap('公开给来帮忙的邻居');
  expect(await screen.findByText('对1位邻居公开了电话、门牌')).toBeTruthy();
  expect(asked.find(({ url }) => url === `POST ${path}/contact/open`)?.data).toEqual({ shows: ['phone', 'door'] });
});

test('he may open it to whoever comes later as well, which is off until he ticks it', async () => {
  const openToAll = { ...own, contactOpen: ['phone' as const], contactOpenTo: 1, contactOpenToAll: true };
  const asked = await show([own, openToAll], { [`POST ${path}/contact/open`]: receipt('claimed') });
  tap('公开联系方式');
  fireEvent.click(screen.getByRole('switch', { name: /^以后来的邻居也能看/ }));
  expect(screen.getByText('谁能看到：现在已认领的1位和以后来帮的邻居；每看一次，都会告诉您')).toBeTruthy();
  tap('公开给来帮忙的邻居');
  expect(await screen.findByText('对1位邻居公开了电话，以后来的邻居也能看')).toBeTruthy();
  expect(asked.find(({ url }) => url === `POST ${path}/contact/open`)?.data).toEqual({
    shows: ['phone'],
    everybody: true,
  });
});

test('staff open it only when they have asked him, and say how', async () => {
  const asked = await show([{ ...claimed, relations: ['communityStaff'] }], {
    [`POST ${path}/contact/open`]: receipt('claimed'),
  });
  tap('公开联系方式');
  tap('公开给来帮忙的邻居');
  expect(screen.getByText('请先问过本人，再选怎么问的。')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '打电话问过本人' }));
  tap('公开给来帮忙的邻居');
  await waitFor(() =>
    expect(asked.find(({ url }) => url === `POST ${path}/contact/open`)?.data).toEqual({
      shows: ['phone'],
      asked: 'call',
    }),
  );
});

test('a resident takes back what he has opened', async () => {
  await show([{ ...own, contactOpen: ['phone'], contactOpenTo: 1 }, own], {
    [`POST ${path}/contact/close`]: receipt('claimed'),
  });
  tap('收回联系方式');
  tap('现在就收回');
  expect(await screen.findByText('已收回，邻居看不到了。')).toBeTruthy();
  expect(screen.getByText('没有公开，邻居看不到')).toBeTruthy();
});

const coming: Partial<WishView> = { ...claimed, relations: ['claimer', 'eligibleMember'], myClaim: held };

test('a claimer says why he looks, sees the contact while the sheet is open, and nothing of it stays on the page', async () => {
  const asked = await show([{ ...coming, contactOpen: ['phone', 'door'] }], {
    [`POST ${path}/contact`]: { wishId: id, phone: '13900000000', address: '古寨社区3号楼2单元301' },
  });
  expect(screen.getByText('居民对您公开了电话、门牌')).toBeTruthy();
  tap('看联系方式');
  fireEvent.click(screen.getByRole('radio', { name: '约上门时间' }));
  tap('查看，留下记录');
  expect(await screen.findByText('古寨社区3号楼2单元301')).toBeTruthy();
  expect(screen.getByRole('button', { name: '打电话给张**，13900000000' })).toBeTruthy();
  tap('看好了');
  expect(screen.queryByText('古寨社区3号楼2单元301')).toBeNull();
  expect(asked.find(({ url }) => url === `POST ${path}/contact`)?.data).toEqual({ reason: '约上门时间' });
});

test('a claimer to whom nothing is open is told who passes a word on', async () => {
  await show([coming]);
  expect(screen.getByText('居民没有公开。要联系，请社区转达')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '看联系方式' })).toBeNull();
});

test('where the grid worker comes along the first time, the claimer reads who he is and calls him before he looks', async () => {
  const contact = {
    gridId: 'g37107100700201',
    gridName: '第1网格',
    communityId: 'c371071007002',
    communityName: '古寨社区',
    communityPhone: '0631-5550001',
    workerName: '赵网格',
    dutyPhone: '0631-5550002',
    dutyHours: '8:30-17:30',
    standInName: '钱替班',
    standInPhone: '0631-5550003',
    away: false,
  };
  const asked = await show([{ ...coming, contactOpen: ['door'], accompanied: true, gridId: contact.gridId }], {
    [`GET /v1/grids/${contact.gridId}/contact`]: contact,
    [`POST ${path}/contact`]: { wishId: id, address: '古寨社区3号楼2单元301' },
  });
  expect(await screen.findByText(/^第一次上门由网格员赵网格陪您去/)).toBeTruthy();
  expect(screen.getByRole('button', { name: '打电话给赵网格，0631-5550002' })).toBeTruthy();
  tap('看联系方式');
  fireEvent.click(screen.getByRole('switch', { name: /^已和网格员约好一起去/ }));
  fireEvent.click(screen.getByRole('radio', { name: '上门找路' }));
  tap('查看，留下记录');
  await waitFor(() =>
    expect(asked.find(({ url }) => url === `POST ${path}/contact`)?.data).toEqual({
      reason: '上门找路',
      companionTold: true,
    }),
  );
});

test('goods in hardship are published to members and partners alone, and staff cannot tick it away', async () => {
  const hard = { words: '我家是低保户，冬天缺一床棉被', category: 'goods', relations: ['communityStaff'] } as const;
  const asked = await show(
    [
      { ...hard, state: 'submitted', relations: ['communityStaff'] },
      { ...hard, state: 'published', relations: ['communityStaff'], membersOnly: true },
    ],
    { [`POST ${path}/publish`]: receipt('published') },
  );
  tap('发布到心愿墙');
  const kept = () => screen.getByRole('switch', { name: /^不上心愿墙/ });
  fireEvent.click(kept());
  expect(kept().getAttribute('aria-checked')).toBe('true');
  fireEvent.change(screen.getByLabelText('大约多少元以内的物品'), { target: { value: '150' } });
  expect(screen.getByText(/^谁能看到：只有社区核实过的党员和共建单位/)).toBeTruthy();
  fireEvent.click(inDialog().getByRole('button', { name: '发布给党员和共建单位' }));
  expect(await screen.findByText('已发布给核实过的党员和共建单位。')).toBeTruthy();
  expect(screen.getByText('只有社区核实过的党员和共建单位，不上心愿墙')).toBeTruthy();
  expect(asked.find(({ url }) => url === `POST ${path}/publish`)).toMatchObject({
    data: { membersOnly: true, priceCeiling: 150 },
  });
});

test('staff say that somebody comes along where a neighbour comes to a home', async () => {
  const asked = await show(
    [
      { state: 'submitted', category: 'companionship', relations: ['communityStaff'] },
      { state: 'published', relations: ['communityStaff'] },
    ],
    { [`POST ${path}/publish`]: receipt('published') },
  );
  tap('发布到心愿墙');
  fireEvent.click(screen.getByRole('switch', { name: /^第一次上门由网格员陪同/ }));
  fireEvent.click(inDialog().getByRole('button', { name: '发布到心愿墙' }));
  await waitFor(() =>
    expect(asked.find(({ url }) => url === `POST ${path}/publish`)).toMatchObject({ data: { accompanied: true } }),
  );
});

describe('staff who publish goods', () => {
  const desk = {
    state: 'submitted',
    category: 'goods',
    priceCeiling: 300,
    rules: { goodsCeilingYuan: 200, memberCategories: [] },
    relations: ['communityStaff'],
  } as const;
  const opened = async (part: Partial<WishView> = {}) => {
    const view = { ...desk, relations: [...desk.relations], rules: { ...desk.rules, memberCategories: [] }, ...part };
    const asked = await show([view, { state: 'published', relations: ['communityStaff'] }], {
      [`POST ${path}/publish`]: receipt('published'),
    });
    tap('发布到心愿墙');
    return asked;
  };
  const publish = () => fireEvent.click(inDialog().getByRole('button', { name: /^发布/ }));
  const type = (value: string) =>
    fireEvent.change(screen.getByLabelText('大约多少元以内的物品'), { target: { value } });

  test('say how dear they may be, by a limit that is named', async () => {
    const asked = await opened();
    expect(screen.getByText('社区定的上限是200元，请改小一些。')).toBeTruthy();
    type('');
    publish();
    expect(screen.getByText('请填一个价格上限，最多200元。')).toBeTruthy();
    type('1.5');
    expect(screen.getByText('请填整数的元，最多200元。')).toBeTruthy();
    expect(asked.some(({ url }) => url === `POST ${path}/publish`)).toBe(false);
    type('120');
    publish();
    await waitFor(() =>
      expect(asked.find(({ url }) => url === `POST ${path}/publish`)).toMatchObject({ data: { priceCeiling: 120 } }),
    );
  });

  test('of a category that is ruled to be for members publish it to them alone', async () => {
    await opened({ priceCeiling: 100, rules: { goodsCeilingYuan: 200, memberCategories: ['goods'] } });
    expect(inDialog().getByRole('button', { name: '发布给党员和共建单位' })).toBeTruthy();
    expect(screen.getByRole('switch', { name: /街道、社区定的/ }).getAttribute('aria-checked')).toBe('true');
  });
});

test('how dear a thing may be stands on its page', async () => {
  await show([{ category: 'goods', priceCeiling: 100 }], {}, false);
  expect(screen.getByText('不超过100元的物品')).toBeTruthy();
});

test('staff who end a wish begin with what is said most often', async () => {
  await show([{ state: 'submitted', relations: ['communityStaff'] }]);
  tap('结束这个心愿');
  fireEvent.click(screen.getByRole('radio', { name: '不需要了' }));
  fireEvent.click(screen.getByRole('radio', { name: /^您打电话说已经办好了/ }));
  expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toMatch(/^您打电话说已经办好了/);
});
