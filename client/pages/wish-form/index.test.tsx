import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../platform/session';
import { cloud, loggedIn, lost, open, personId, refusal } from '../../testkit/on-page';
import { phone } from '../../testkit/taro';
import { aWishView } from '../../testkit/wish-view';
import WishForm from './index';

const words = '卫生间的灯坏了，想请人换个灯泡';
const home = {
  at: {
    district: 'd371071',
    street: 's371071007',
    community: 'c371071007002',
    grid: 'g37107100700201',
    building: 'b37107100700201001',
  },
  name: '北山里1号楼',
};
const me = { personId, roles: [], home, residencyPending: false, unread: 0, messageGrants: {} };
const receipt = {
  id: '01K9ABCDEF0123456789ABCDEF',
  number: '40271830',
  state: 'submitted',
  dueAt: '2026-11-24T09:00:00.000Z',
};

const say = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const submissions = (asked: readonly { url: string }[]) => asked.filter(({ url }) => url === 'POST /v1/wishes');

beforeEach(() => {
  phone.reset();
  logOut();
});

test('a resident says his wish in a sentence, and goes on to the page with its number', async () => {
  const asked = cloud({ 'GET /v1/me': me, 'POST /v1/wishes': receipt });
  await loggedIn();
  open(<WishForm />);
  say(words);
  tap('提交心愿');
  await waitFor(() => expect(phone.went).toHaveLength(1));
  expect(submissions(asked)[0]).toMatchObject({ data: { words } });
  expect(phone.went[0]?.url).toBe(
    '/pages/wish-sent/index?id=01K9ABCDEF0123456789ABCDEF&number=40271830&due=2026-11-24T09%3A00%3A00.000Z',
  );
});

test('a second tap in the same moment sends nothing more', async () => {
  const asked = cloud({ 'GET /v1/me': me, 'POST /v1/wishes': receipt });
  await loggedIn();
  open(<WishForm />);
  say(words);
  const button = screen.getByRole('button', { name: '提交心愿' });
  fireEvent.click(button);
  fireEvent.click(button);
  await waitFor(() => expect(phone.went).toHaveLength(1));
  expect(submissions(asked)).toHaveLength(1);
});

test('without a network the words stay, and the next try carries the same key', async () => {
  const answers: unknown[] = [lost, receipt];
  const asked = cloud({ 'GET /v1/me': me, 'POST /v1/wishes': () => answers.shift() });
  await loggedIn();
  const page = open(<WishForm />);
  say(words);
  tap('提交心愿');
  expect(await screen.findByText('没发出去，内容已保存，请重试。')).toBeTruthy();
  page.unmount();

  open(<WishForm />);
  expect(screen.getByRole('textbox')).toHaveProperty('value', words);
  tap('提交心愿');
  await waitFor(() => expect(phone.went).toHaveLength(1));
  const keys = submissions(asked).map(
    (given) => (given as { header?: Record<string, string> }).header?.['idempotency-key'],
  );
  expect(keys).toHaveLength(2);
  expect(keys[1]).toBe(keys[0]);
});

test('after success the form is empty', async () => {
  cloud({ 'GET /v1/me': me, 'POST /v1/wishes': receipt });
  await loggedIn();
  const page = open(<WishForm />);
  say(words);
  tap('提交心愿');
  await waitFor(() => expect(phone.went).toHaveLength(1));
  page.unmount();
  open(<WishForm />);
  expect(screen.getByRole('textbox')).toHaveProperty('value', '');
});

test('too few words are not sent, and the field says what to do', async () => {
  const asked = cloud({ 'GET /v1/me': me });
  await loggedIn();
  open(<WishForm />);
  say('灯');
  tap('提交心愿');
  expect(screen.getByText('请多写几个字，说清楚想请邻居帮什么。')).toBeTruthy();
  expect(submissions(asked)).toHaveLength(0);
});

test('who has not logged in is asked only when he submits, and his wish goes on from there', async () => {
  const asked = cloud({ 'GET /v1/me': me, 'POST /v1/wishes': receipt });
  open(<WishForm />);
  say(words);
  expect(screen.queryByText('登录后继续')).toBeNull();
  tap('提交心愿');
  expect(submissions(asked)).toHaveLength(0);
  tap('登录并继续');
  await waitFor(() => expect(phone.went).toHaveLength(1));
  expect(submissions(asked)).toHaveLength(1);
});

test('who does not want to log in keeps his words', async () => {
  cloud({});
  open(<WishForm />);
  say(words);
  tap('提交心愿');
  tap('暂不登录');
  expect(screen.queryByText('登录后继续')).toBeNull();
  expect(screen.getByRole('textbox')).toHaveProperty('value', words);
});

test('who is not a resident yet is told the one missing step and led there', async () => {
  cloud({ 'GET /v1/me': { ...me, home: undefined }, 'POST /v1/wishes': refusal('NOT_A_RESIDENT') });
  open(<WishForm />);
  say(words);
  tap('提交心愿');
  tap('登录并继续');
  fireEvent.click(await screen.findByRole('button', { name: '去登记住址' }));
  expect(phone.went.map(({ url }) => url)).toEqual(['/pages/residency/index']);
});

test('above the button it says who will read what', () => {
  cloud({});
  open(<WishForm />);
  expect(screen.getByText('谁能看到')).toBeTruthy();
  expect(screen.getByText('所有人')).toBeTruthy();
  expect(screen.getByText('仅社区')).toBeTruthy();
});

test('asked back, a resident finds the question above what he had written', async () => {
  const asking = {
    id: '01K9EVENT00000000000000002',
    at: '2026-11-21T02:00:00.000Z',
    act: 'askWishInfo',
    by: 'communityStaff',
    note: '请问哪天在家？',
  };
  const wish = aWishView({ state: 'needs_info', words, relations: ['author'], timeline: [asking as never] });
  const asked = cloud({
    'GET /v1/me': me,
    [`GET /v1/wishes/${wish.id}`]: wish,
    [`POST /v1/wishes/${wish.id}/resubmit`]: receipt,
  });
  await loggedIn();
  phone.opens({ id: wish.id });
  open(<WishForm />);
  expect(await screen.findByText('社区想问：请问哪天在家？')).toBeTruthy();
  expect(screen.getByRole('textbox')).toHaveProperty('value', words);
  say(`${words}，周六在家`);
  tap('补充好了，提交');
  await waitFor(() => expect(phone.went).toHaveLength(1));
  expect(asked.find(({ url }) => url.endsWith('/resubmit'))).toMatchObject({ data: { words: `${words}，周六在家` } });
});

const consentNeeded = { refused: { statusCode: 409, data: { code: 'CONSENT_NEEDED', field: 'consent.health' } } };

test('who writes of his health is asked for consent there and then; agreeing sends the wish', async () => {
  let agreed = false;
  const asked = cloud({
    'GET /v1/me': me,
    'POST /v1/wishes': () => (agreed ? receipt : consentNeeded),
    'POST /v1/me/consents': () => {
      agreed = true;
      return { purpose: 'health', state: 'given' };
    },
  });
  await loggedIn();
  open(<WishForm />);
  say('我病了，想请人陪我去医院');
  tap('提交心愿');
  expect(await screen.findByText('谁看得到')).toBeTruthy();
  tap('同意并继续');
  await waitFor(() => expect(phone.went).toHaveLength(1));
  expect(asked.find(({ url }) => url === 'POST /v1/me/consents')?.data).toEqual({ purpose: 'health', edition: 2 });
});

test('who does not agree keeps what he wrote, and nothing is sent', async () => {
  const asked = cloud({ 'GET /v1/me': me, 'POST /v1/wishes': consentNeeded });
  await loggedIn();
  open(<WishForm />);
  say('我病了，想请人陪我去医院');
  tap('提交心愿');
  await screen.findByText('谁看得到');
  tap('暂不同意');
  expect(screen.queryByText('谁看得到')).toBeNull();
  expect([(screen.getByRole('textbox') as HTMLTextAreaElement).value, submissions(asked).length]).toEqual([
    '我病了，想请人陪我去医院',
    1,
  ]);
});

const agreed = {
  principalId: '01K9PRNCPA0000000000000000',
  agentId: personId,
  kind: 'relative',
  state: 'active',
  name: '张桂兰',
  askedAt: '2026-11-20T02:15:00.000Z',
};

test('a daughter chooses for whom she wishes, and needs no home of her own here', async () => {
  const { home: _, ...homeless } = me;
  const asked = cloud({
    'GET /v1/me': homeless,
    'GET /v1/my/principals': { items: [agreed, { ...agreed, principalId: personId, state: 'revoked' }] },
    'POST /v1/wishes': receipt,
  });
  await loggedIn();
  open(<WishForm />);
  fireEvent.click(await screen.findByRole('radio', { name: '代张**' }));
  say(words);
  tap('替TA提交心愿');
  await waitFor(() => expect(submissions(asked)).toHaveLength(1));
  expect(submissions(asked)[0]).toMatchObject({ data: { words, onBehalfOf: agreed.principalId } });
});

test('whoever acts for nobody is not asked for whom', async () => {
  cloud({ 'GET /v1/me': me, 'GET /v1/my/principals': { items: [] } });
  await loggedIn();
  open(<WishForm />);
  await screen.findByRole('button', { name: '提交心愿' });
  expect(screen.queryByText('替谁许愿')).toBeNull();
});

test('who writes of a child says which guardian he is, and only then the wish goes on', async () => {
  let agreed = false;
  const needed = { refused: { statusCode: 409, data: { code: 'CONSENT_NEEDED', field: 'consent.child_under_14' } } };
  const asked = cloud({
    'GET /v1/me': me,
    'POST /v1/wishes': () => (agreed ? receipt : needed),
    'POST /v1/me/consents': () => {
      agreed = true;
      return { purpose: 'child_under_14', state: 'given', guardian: 'father' };
    },
  });
  await loggedIn();
  open(<WishForm />);
  say('孩子放学没人接，请邻居捎一下');
  tap('提交心愿');
  await screen.findByText('同意并继续');
  tap('同意并继续');
  expect(screen.getByText('请问过监护人，再点是哪一位同意的。')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '父亲' }));
  tap('同意并继续');
  await waitFor(() => expect(phone.went).toHaveLength(1));
  expect(asked.find(({ url }) => url === 'POST /v1/me/consents')?.data).toEqual({
    purpose: 'child_under_14',
    edition: 1,
    guardian: 'father',
  });
});

describe('what a wish tells of somebody else', () => {
  const hers = '妈妈病了，想请人陪她去医院';
  const consents = (asked: readonly { url: string }[]) => asked.filter(({ url }) => url === 'POST /v1/me/consents');
  const former = { ...agreed, principalId: '01K9F0RMER0000000000000000', kind: 'self' };

  const refusedFor = async (word: string, more: Readonly<Record<string, unknown>> = {}) => {
    const asked = cloud({
      'GET /v1/me': me,
      'GET /v1/my/principals': { items: [agreed, former] },
      'POST /v1/wishes': consentNeeded,
      ...more,
    });
    await loggedIn();
    open(<WishForm />);
    fireEvent.click(await screen.findByRole('radio', { name: word }));
    say(hers);
    tap('替TA提交心愿');
    return asked;
  };

  test('is hers to consent to: her daughter is told how, is asked for nothing herself, and keeps the words', async () => {
    const asked = await refusedFor('代张**');
    expect(await screen.findByText(/^这里写到了健康情况，要本人先同意/)).toBeTruthy();
    expect(screen.queryByText('同意并继续')).toBeNull();
    expect([consents(asked).length, submissions(asked).length]).toEqual([0, 1]);
    expect(screen.getByRole('textbox')).toHaveProperty('value', hers);
  });

  test('once she has consented, the same tap sends it', async () => {
    const answers: unknown[] = [consentNeeded, receipt];
    await refusedFor('代张**', { 'POST /v1/wishes': () => answers.shift() });
    await screen.findByText(/要本人先同意/);
    tap('替TA提交心愿');
    await waitFor(() => expect(phone.went).toHaveLength(1));
  });

  test('asks nothing of the daughter either when she then chooses herself, before she submits again', async () => {
    await refusedFor('代张**');
    await screen.findByText(/要本人先同意/);
    fireEvent.click(screen.getByRole('radio', { name: '本人' }));
    await waitFor(() => expect(screen.queryByText(/要本人先同意/)).toBeNull());
    expect(screen.queryByText('同意并继续')).toBeNull();
  });

  test('is his own to consent to where he was that person himself before he had an account', async () => {
    await refusedFor('以前的登记');
    expect(await screen.findByText('同意并继续')).toBeTruthy();
  });

  test('of a neighbour without a phone is asked by a call or at the door', async () => {
    const asked = cloud({
      'GET /v1/me': me,
      'GET /v1/my/principals': { items: [] },
      'POST /v1/wishes': consentNeeded,
    });
    await loggedIn();
    phone.opens({ for: agreed.principalId });
    open(<WishForm />);
    say(hers);
    tap('替TA提交心愿');
    expect(await screen.findByText(/要本人先同意。请打电话或上门问过TA/)).toBeTruthy();
    expect([screen.queryByText('同意并继续'), consents(asked).length]).toEqual([null, 0]);
  });

  test('of a child waits for the guardian, who says so where he acts for the child', async () => {
    const needed = { refused: { statusCode: 409, data: { code: 'CONSENT_NEEDED', field: 'consent.child_under_14' } } };
    await refusedFor('代张**', { 'POST /v1/wishes': needed });
    fireEvent.click(await screen.findByRole('button', { name: '去“亲友代办”' }));
    expect(screen.queryByText('哪位监护人同意')).toBeNull();
    expect(phone.went.map(({ url }) => url)).toEqual(['/packages/family/mine/index']);
  });

  test('stays hers to consent to when her daughter completes it', async () => {
    const wish = aWishView({ state: 'needs_info', words: hers, relations: ['author'], through: 'relative' });
    const asked = cloud({
      'GET /v1/me': me,
      [`GET /v1/wishes/${wish.id}`]: wish,
      [`POST /v1/wishes/${wish.id}/resubmit`]: consentNeeded,
    });
    await loggedIn();
    phone.opens({ id: wish.id });
    open(<WishForm />);
    fireEvent.click(await screen.findByRole('button', { name: '补充好了，提交' }));
    expect(await screen.findByText(/要本人先同意/)).toBeTruthy();
    expect([screen.queryByText('同意并继续'), consents(asked).length]).toEqual([null, 0]);
  });
});

describe('what a community has ruled of wishes', () => {
  const opened = async () => {
    const asked = cloud({
      'GET /v1/me': me,
      'GET /v1/my/wish-rules': { goodsCeilingYuan: 200, closedCategories: ['errand'] },
      'POST /v1/wishes': receipt,
    });
    await loggedIn();
    open(<WishForm />);
    say(words);
    return asked;
  };

  test('a category that is closed is explained with what to do instead, and nothing is sent for it', async () => {
    const asked = await opened();
    fireEvent.click(screen.getByRole('radio', { name: '跑腿' }));
    expect(await screen.findByText(/^“跑腿”类的心愿，社区眼下不收。着急的话请打电话给社区/)).toBeTruthy();
    tap('提交心愿');
    expect(submissions(asked)).toEqual([]);
    fireEvent.click(screen.getByRole('radio', { name: '学习' }));
    tap('提交心愿');
    await waitFor(() => expect(submissions(asked)[0]).toMatchObject({ data: { words, category: 'learning' } }));
  });

  test('whoever asks for a thing may say how dear, up to the limit that is named; of anything else no price is asked', async () => {
    const asked = await opened();
    expect(screen.queryByLabelText('大约多少元以内的物品')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: '物品' }));
    const price = (value: string) =>
      fireEvent.change(screen.getByLabelText('大约多少元以内的物品'), { target: { value } });
    expect(await screen.findByText('选填，最多200元')).toBeTruthy();
    price('201');
    expect(screen.getByText('社区定的上限是200元，请改小一些。')).toBeTruthy();
    tap('提交心愿');
    expect(submissions(asked)).toEqual([]);
    price('80');
    tap('提交心愿');
    await waitFor(() => expect(submissions(asked)[0]).toMatchObject({ data: { category: 'goods', priceCeiling: 80 } }));
  });

  test('a refusal of the cloud says what to do', async () => {
    cloud({ 'GET /v1/me': me, 'POST /v1/wishes': refusal('CATEGORY_CLOSED', 409, 'body.category') });
    await loggedIn();
    open(<WishForm />);
    say(words);
    tap('提交心愿');
    expect(await screen.findByText(/^这一类心愿社区眼下不收/)).toBeTruthy();
  });
});

describe('photos', () => {
  const photoId = '01K9PH0T00000000000000000A';
  const picture = { tempFilePath: 'wxfile://tmp/lamp.jpg', fileType: 'image', size: 200_000 };
  const form = { photoId, url: 'https://bucket.test/', fields: { key: `raw/${photoId}` }, mostBytes: 5_242_880 };
  const photoCloud = (more: Readonly<Record<string, unknown>> = {}) =>
    cloud({
      'GET /v1/me': me,
      'POST /v1/photos': form,
      [`GET /v1/photos/${photoId}`]: { photoId, state: 'checking', url: 'https://bucket.test/photos/x' },
      'POST /v1/wishes': receipt,
      ...more,
    });

  test('are never needed, and one that is chosen is uploaded and goes with the wish', async () => {
    const asked = photoCloud();
    phone.holds([picture]);
    await loggedIn();
    open(<WishForm />);
    expect(screen.getByText('选填，最多3张')).toBeTruthy();
    expect(screen.getByText('拍清楚东西就好，请不要拍到人脸、门牌、证件。')).toBeTruthy();
    say(words);
    tap('添加照片');
    expect(await screen.findByText('检查中')).toBeTruthy();
    expect(phone.uploads).toMatchObject([{ url: form.url, filePath: picture.tempFilePath }]);
    tap('提交心愿');
    await waitFor(() => expect(phone.went).toHaveLength(1));
    expect(submissions(asked)[0]).toMatchObject({ data: { words, photoIds: [photoId] } });
  });

  test('that did not arrive are sent again without choosing anew; the words stay', async () => {
    photoCloud();
    phone.holds([picture]);
    phone.uploadAnswers(() => {
      throw new Error('uploadFile:fail timeout');
    });
    await loggedIn();
    open(<WishForm />);
    say(words);
    tap('添加照片');
    expect(await screen.findByText('没发出去，内容已保存，请重试。')).toBeTruthy();
    expect(screen.getByRole('textbox')).toHaveProperty('value', words);
    phone.holds([]);
    phone.uploadAnswers(() => 204);
    tap('再传一次');
    expect(await screen.findByText('检查中')).toBeTruthy();
  });

  test('that were uploaded are there when the form is opened again, and go by a tap', async () => {
    const asked = photoCloud();
    phone.keeps('draft:wish', { words, photoIds: [photoId] });
    await loggedIn();
    open(<WishForm />);
    expect(await screen.findByRole('img', { name: '第1张照片' })).toBeTruthy();
    await screen.findByText('检查中');
    tap('去掉');
    expect(screen.queryByRole('img', { name: '第1张照片' })).toBeNull();
    tap('提交心愿');
    await waitFor(() => expect(phone.went).toHaveLength(1));
    expect(submissions(asked)[0]).toMatchObject({ data: { words, photoIds: [] } });
  });

  test('that lay too long are said to be gone, before they are sent', async () => {
    photoCloud({ [`GET /v1/photos/${photoId}`]: { photoId, state: 'withdrawn' } });
    phone.keeps('draft:wish', { words, photoIds: [photoId] });
    await loggedIn();
    open(<WishForm />);
    expect(await screen.findByText('已撤回')).toBeTruthy();
  });

  test('that the cloud does not take are told of, and the wish is not lost', async () => {
    photoCloud({
      'POST /v1/wishes': { refused: { statusCode: 409, data: { code: 'PHOTO_UNUSABLE', field: 'body.photoIds' } } },
    });
    phone.keeps('draft:wish', { words, photoIds: [photoId] });
    await loggedIn();
    open(<WishForm />);
    tap('提交心愿');
    expect(await screen.findByText('有一张照片用不了了，请去掉这张，或者重新选一张，再发一次。')).toBeTruthy();
    expect(screen.getByRole('textbox')).toHaveProperty('value', words);
  });

  test('three are the most', async () => {
    const ids = ['A', 'B', 'C'].map((end) => photoId.replace(/A$/, end));
    photoCloud(Object.fromEntries(ids.map((id) => [`GET /v1/photos/${id}`, { photoId: id, state: 'passed' }])));
    phone.keeps('draft:wish', { words, photoIds: ids });
    await loggedIn();
    open(<WishForm />);
    expect(await screen.findByRole('img', { name: '第3张照片' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '添加照片' })).toBeNull();
  });

  test('somebody who has not logged in does so first', async () => {
    photoCloud();
    phone.holds([picture]);
    open(<WishForm />);
    tap('添加照片');
    expect(phone.uploads).toHaveLength(0);
    tap('登录并继续');
    expect(await screen.findByText('检查中')).toBeTruthy();
  });

  test('that came with a wish which is sent again stay with it', async () => {
    const photo = { photoId, of: 'filing', state: 'passed', url: 'https://bucket.test/photos/x', mine: true } as const;
    const wish = aWishView({ state: 'needs_info', words, relations: ['author'], photos: [photo] });
    const asked = photoCloud({
      [`GET /v1/wishes/${wish.id}`]: wish,
      [`POST /v1/wishes/${wish.id}/resubmit`]: receipt,
    });
    await loggedIn();
    phone.opens({ id: wish.id });
    open(<WishForm />);
    expect((await screen.findByRole('img', { name: '第1张照片' })).getAttribute('data-src')).toBe(photo.url);
    tap('补充好了，提交');
    await waitFor(() => expect(phone.went).toHaveLength(1));
    expect(asked.find(({ url }) => url.endsWith('/resubmit'))).toMatchObject({ data: { photoIds: [photoId] } });
  });
});
