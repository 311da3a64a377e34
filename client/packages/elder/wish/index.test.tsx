import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, lost, open, personId, refusal } from '../../../testkit/on-page';
import { aMe, aResident } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import { aWishView } from '../../../testkit/wish-view';
import ElderWish from './index';

const words = '卫生间的灯坏了，想请人换个灯泡';
const receipt = {
  id: '01K9ABCDEF0123456789ABCDEF',
  number: '40271830',
  state: 'submitted',
  dueAt: '2026-11-24T09:00:00.000Z',
};
const mother = {
  principalId: '01K9PRNCPA0000000000000000',
  agentId: personId,
  kind: 'relative',
  state: 'active',
  name: '张桂兰',
  askedAt: '2026-11-20T02:15:00.000Z',
};

const say = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const urls = () => phone.went.map(({ url }) => url);

/** One question after the other, as the phone would open them. */
const openStep = (params: Record<string, string>) => {
  phone.opens(params);
  return open(<ElderWish />);
};

/** Says it, and leaves the first question. */
const sayFirst = () => {
  const page = openStep({});
  say(words);
  tap('下一步');
  page.unmount();
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('first she says it, and nothing else is asked', () => {
  cloud({});
  openStep({});
  expect(screen.getByText('您想请邻居帮什么？')).toBeTruthy();
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
  say(words);
  tap('下一步');
  expect(urls()).toEqual(['/packages/elder/wish/index?step=photos']);
});

test('too few words stay where they are, and it says what to do', () => {
  cloud({});
  openStep({});
  say('灯');
  tap('下一步');
  expect(screen.getByText('请多写几个字，说清楚想请邻居帮什么。')).toBeTruthy();
  expect(urls()).toEqual([]);
});

test('then a photo, if she wants: it goes with the wish, and is read once more', async () => {
  const photoId = '01K9PH0T00000000000000000A';
  const form = { photoId, url: 'https://bucket.test/', fields: { key: `raw/${photoId}` }, mostBytes: 5_242_880 };
  const asked = cloud({
    'GET /v1/me': aResident(),
    'GET /v1/my/principals': { items: [] },
    'POST /v1/photos': form,
    [`GET /v1/photos/${photoId}`]: { photoId, state: 'checking', url: 'https://bucket.test/photos/x' },
    'POST /v1/wishes': receipt,
  });
  await loggedIn();
  sayFirst();
  const page = openStep({ step: 'photos' });
  phone.holds([{ tempFilePath: 'wxfile://tmp/lamp.jpg', fileType: 'image', size: 200_000 }]);
  tap('添加照片');
  await screen.findByText('检查中');
  phone.went.length = 0;
  tap('下一步');
  expect(urls()).toEqual(['/packages/elder/wish/index?step=whom']);
  page.unmount();
  openStep({ step: 'check' });
  expect(await screen.findByText('1张')).toBeTruthy();
  tap('提交心愿');
  await waitFor(() =>
    expect(asked.find(({ url }) => url === 'POST /v1/wishes')?.data).toEqual({ words, photoIds: [photoId] }),
  );
});

test('nobody needs a photo', () => {
  cloud({});
  sayFirst();
  phone.went.length = 0;
  openStep({ step: 'photos' });
  tap('下一步');
  expect(urls()).toEqual(['/packages/elder/wish/index?step=whom']);
});

test('then for whom: herself and where she lives are filled in', async () => {
  cloud({ 'GET /v1/me': aResident(), 'GET /v1/my/principals': { items: [] } });
  await loggedIn();
  openStep({ step: 'whom' });
  fireEvent.click(await screen.findByRole('button', { name: '给我自己（张桂兰），住在古寨社区北山里1号楼' }));
  expect(urls()).toEqual(['/packages/elder/wish/index?step=check']);
});

test('a daughter finds her mother there too', async () => {
  cloud({ 'GET /v1/me': aMe(), 'GET /v1/my/principals': { items: [mother] } });
  await loggedIn();
  openStep({ step: 'whom' });
  fireEvent.click(await screen.findByRole('button', { name: /^给张桂兰，/ }));
  expect(urls()).toEqual([`/packages/elder/wish/index?step=check&for=${mother.principalId}&picked=yes`]);
});

test('who has not said where he lives is led there instead', async () => {
  cloud({ 'GET /v1/me': aMe(), 'GET /v1/my/principals': { items: [] } });
  await loggedIn();
  openStep({ step: 'whom' });
  fireEvent.click(await screen.findByRole('button', { name: '给我自己（马文博），还没登记住址，点一下去登记' }));
  expect(urls()).toEqual(['/packages/elder/address/index']);
});

test('last, everything is read once more with who will see it, then it is sent and none of the questions stays behind', async () => {
  const asked = cloud({
    'GET /v1/me': aResident(),
    'GET /v1/my/principals': { items: [] },
    'POST /v1/wishes': receipt,
  });
  await loggedIn();
  sayFirst();
  phone.went.length = 0;
  openStep({ step: 'check' });
  expect(await screen.findByText('给我自己（张桂兰）')).toBeTruthy();
  expect([words, '住在古寨社区北山里1号楼', '谁能看到', '仅社区'].map((text) => screen.getByText(text)).length).toBe(4);
  tap('提交心愿');
  await waitFor(() => expect(phone.went).toHaveLength(1));
  expect(asked.find(({ url }) => url === 'POST /v1/wishes')?.data).toEqual({ words });
  expect(phone.went).toEqual([
    {
      to: 'reLaunch',
      url: '/packages/elder/sent/index?id=01K9ABCDEF0123456789ABCDEF&number=40271830&due=2026-11-24T09%3A00%3A00.000Z',
    },
  ]);
});

test('for her mother it says so, and is sent for her', async () => {
  const asked = cloud({
    'GET /v1/me': aMe(),
    'GET /v1/my/principals': { items: [mother] },
    'POST /v1/wishes': receipt,
  });
  await loggedIn();
  sayFirst();
  openStep({ step: 'check', for: mother.principalId });
  expect(await screen.findByText('张桂兰，您代TA办')).toBeTruthy();
  tap('替TA提交心愿');
  await waitFor(() =>
    expect(asked.find(({ url }) => url === 'POST /v1/wishes')?.data).toEqual({
      words,
      onBehalfOf: mother.principalId,
    }),
  );
});

const consentNeeded = { refused: { statusCode: 409, data: { code: 'CONSENT_NEEDED', field: 'consent.health' } } };

test('what it tells of her mother is her mother’s to consent to: the daughter is asked for nothing', async () => {
  const asked = cloud({
    'GET /v1/me': aMe(),
    'GET /v1/my/principals': { items: [mother] },
    'POST /v1/wishes': consentNeeded,
  });
  await loggedIn();
  sayFirst();
  openStep({ step: 'check', for: mother.principalId });
  await screen.findByText('张桂兰，您代TA办');
  tap('替TA提交心愿');
  expect(await screen.findByText(/^这里写到了健康情况，要本人先同意/)).toBeTruthy();
  expect(screen.queryByText('同意并继续')).toBeNull();
  expect(asked.map(({ url }) => url)).not.toContain('POST /v1/me/consents');
});

test('without a network nothing is lost, and it can be sent again', async () => {
  const answers: unknown[] = [lost, receipt];
  cloud({
    'GET /v1/me': aResident(),
    'GET /v1/my/principals': { items: [] },
    'POST /v1/wishes': () => answers.shift(),
  });
  await loggedIn();
  sayFirst();
  phone.went.length = 0;
  openStep({ step: 'check' });
  tap('提交心愿');
  expect(await screen.findByText('没发出去，内容已保存，请重试。')).toBeTruthy();
  tap('提交心愿');
  await waitFor(() => expect(phone.went).toHaveLength(1));
});

test('who has not logged in is asked only when she sends', async () => {
  const asked = cloud({ 'GET /v1/me': aResident(), 'POST /v1/wishes': receipt });
  sayFirst();
  openStep({ step: 'check' });
  expect(screen.getByText('住址等您登录后填上')).toBeTruthy();
  tap('提交心愿');
  expect(asked.filter(({ url }) => url === 'POST /v1/wishes')).toHaveLength(0);
  tap('登录并继续');
  await waitFor(() => expect(asked.filter(({ url }) => url === 'POST /v1/wishes')).toHaveLength(1));
});

test('who turns out to live nowhere yet is told the one missing step', async () => {
  cloud({ 'GET /v1/me': aMe(), 'POST /v1/wishes': refusal('NOT_A_RESIDENT') });
  sayFirst();
  openStep({ step: 'check' });
  tap('提交心愿');
  tap('登录并继续');
  expect(await screen.findByRole('button', { name: '去登记住址' })).toBeTruthy();
});

test('what the usual form was told before is read again too', async () => {
  cloud({ 'GET /v1/me': aResident(), 'GET /v1/my/principals': { items: [] } });
  await loggedIn();
  phone.keeps('draft:wish', { words, category: 'repair', needBy: '2999-11-24' });
  openStep({ step: 'check' });
  expect(await screen.findByText('维修')).toBeTruthy();
  expect(screen.getByText('2999年11月24日（周日）前')).toBeTruthy();
});

test('who comes back to a wish that was sent is asked anew', async () => {
  cloud({});
  openStep({ step: 'check' });
  await waitFor(() => expect(phone.went[0]?.to).toBe('redirectTo'));
});

describe('once more', () => {
  const photo = { photoId: '01K9PH0T00000000000000000A', of: 'filing', state: 'passed' } as const;
  const before = aWishView({ state: 'closed', closeReason: 'expired', relations: ['author'], words, photos: [photo] });
  const again = { again: before.id };

  test('it begins with what she said, keeps to it on the way, and goes out as a wish of its own', async () => {
    const asked = cloud({
      'GET /v1/me': aResident(),
      'GET /v1/my/principals': { items: [] },
      [`GET /v1/wishes/${before.id}`]: before,
      'POST /v1/wishes': receipt,
    });
    await loggedIn();
    const first = openStep(again);
    expect(await screen.findByRole('textbox')).toHaveProperty('value', words);
    tap('下一步');
    expect(urls()).toEqual([`/packages/elder/wish/index?again=${before.id}&step=photos`]);
    first.unmount();
    openStep({ ...again, step: 'check' });
    expect(await screen.findByText(words)).toBeTruthy();
    // Her photos went with the other.
    expect(screen.queryByText('1张')).toBeNull();
    tap('提交心愿');
    await waitFor(() =>
      expect(asked.find(({ url }) => url === 'POST /v1/wishes')?.data).toEqual({ words, category: 'repair' }),
    );
  });
});

describe('asked back', () => {
  const asking = {
    id: '01K9EVENT00000000000000002',
    at: '2026-11-21T02:00:00.000Z',
    act: 'askWishInfo',
    by: 'communityStaff',
    note: '请问哪天在家？',
  };
  const wish = aWishView({ state: 'needs_info', words, relations: ['author'], timeline: [asking as never] });
  const served = () =>
    cloud({
      'GET /v1/me': aResident(),
      [`GET /v1/wishes/${wish.id}`]: wish,
      [`POST /v1/wishes/${wish.id}/resubmit`]: receipt,
    });

  test('by her daughter, what it tells is still her own to consent to', async () => {
    cloud({
      'GET /v1/me': aMe(),
      [`GET /v1/wishes/${wish.id}`]: { ...wish, through: 'relative' },
      [`POST /v1/wishes/${wish.id}/resubmit`]: consentNeeded,
    });
    await loggedIn();
    openStep({ id: wish.id, step: 'check' });
    fireEvent.click(await screen.findByRole('button', { name: '补充好了，提交' }));
    expect(await screen.findByText(/要本人先同意/)).toBeTruthy();
    expect(screen.queryByText('同意并继续')).toBeNull();
  });

  test('she reads the question and goes on from what she had written, then reads it once more and sends it', async () => {
    const asked = served();
    await loggedIn();
    const first = openStep({ id: wish.id });
    expect(await screen.findByText('社区想问：请问哪天在家？')).toBeTruthy();
    say(`${words}，周六在家`);
    tap('下一步');
    first.unmount();
    openStep({ id: wish.id, step: 'check' });
    expect(await screen.findByText(`${words}，周六在家`)).toBeTruthy();
    tap('补充好了，提交');
    await waitFor(() =>
      expect(asked.find(({ url }) => url.endsWith('/resubmit'))?.data).toMatchObject({ words: `${words}，周六在家` }),
    );
  });
});
