import { fireEvent, screen, waitFor } from '@testing-library/react';
import { choosePlace } from '../../people/chosen-place';
import { logOut } from '../../platform/session';
import { cloud, loggedIn, open, personId } from '../../testkit/on-page';
import { phone } from '../../testkit/taro';
import { aWishCard } from '../../testkit/wish-view';
import Wall from './index';

const first = aWishCard({ places: 3, held: 1, needBy: '2026-12-01' });
const second = aWishCard({ id: '01K9ABCDEF0123456789ABCDEG', publicWords: '教一位老人用手机' });

beforeEach(() => {
  phone.reset();
  logOut();
});

test('anybody reads the wall with one request: words, category, who about, how many are missing, by when', async () => {
  const asked = cloud({ 'GET /v1/wishes': { items: [first] } });
  open(<Wall />);
  expect(await screen.findByText('帮一位邻居换卫生间的灯泡')).toBeTruthy();
  expect(screen.getByText('维修')).toBeTruthy();
  expect(screen.getByText('还差2位')).toBeTruthy();
  expect(screen.getByText(/^张\*\* · 古寨社区 · .*12月1日（周二）前$/)).toBeTruthy();
  expect(asked).toHaveLength(1);
});

test('a wish whose places are not drawn yet says when they are', async () => {
  cloud({ 'GET /v1/wishes': { items: [aWishCard({ drawAt: '2027-01-05T01:00:00.000Z' })] } });
  open(<Wall />);
  expect(await screen.findByText(/^轮候中，.*1月5日09:00开始分配$/)).toBeTruthy();
});

test('the next page comes when asked for, below the first', async () => {
  const asked = cloud({
    'GET /v1/wishes': () => (asked.length > 1 ? { items: [second] } : { items: [first], next: 'abc' }),
  });
  open(<Wall />);
  fireEvent.click(await screen.findByRole('button', { name: '再看一些' }));
  await screen.findByText('教一位老人用手机');
  expect(screen.getByText('帮一位邻居换卫生间的灯泡')).toBeTruthy();
  expect(screen.getByText('都在这里了')).toBeTruthy();
});

test('an empty wall says so kindly and still takes a wish', async () => {
  cloud({ 'GET /v1/wishes': { items: [] } });
  open(<Wall />);
  expect(await screen.findByText('心愿都有人帮了')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '我要许愿' }));
  expect(phone.went.map(({ url }) => url)).toEqual(['/pages/wish-form/index']);
});

/** A wall that keeps what was looked for on it. */
const soughtOn = (answer: (sought: URLSearchParams) => readonly unknown[]) => {
  const sought: (string | null)[][] = [];
  cloud({
    'GET /v1/wishes': ({ url }: { url: string }) => {
      const query = new URL(url, 'http://cloud').searchParams;
      sought.push([query.get('category'), query.get('words')]);
      return { items: answer(query) };
    },
  });
  return sought;
};

test('whoever looks for something finds it by its category and its words, and goes back to all', async () => {
  const sought = soughtOn(() => [first]);
  open(<Wall />);
  fireEvent.click(await screen.findByRole('button', { name: '找心愿' }));
  fireEvent.click(screen.getByRole('radio', { name: '维修' }));
  fireEvent.input(screen.getByLabelText('找什么'), { target: { value: ' 灯泡 ' } });
  fireEvent.click(screen.getByRole('button', { name: '找一找' }));
  fireEvent.click(await screen.findByRole('button', { name: '不再只看“维修 · 灯泡”' }));
  expect(await screen.findByText('帮一位邻居换卫生间的灯泡')).toBeTruthy();
  expect(sought).toEqual([
    [null, null],
    ['repair', null],
    ['repair', '灯泡'],
    [null, null],
  ]);
});

test('one character is too little to look for, and is not asked about', async () => {
  const asked = cloud({ 'GET /v1/wishes': { items: [first] } });
  open(<Wall />);
  fireEvent.click(await screen.findByRole('button', { name: '找心愿' }));
  fireEvent.input(screen.getByLabelText('找什么'), { target: { value: '灯' } });
  fireEvent.click(screen.getByRole('button', { name: '找一找' }));
  expect(screen.getByText('请写连在一起的两个字以上，最多20个字。')).toBeTruthy();
  await screen.findByText('帮一位邻居换卫生间的灯泡');
  expect(asked).toHaveLength(1);
});

test('who finds nothing is told so and shown the way back', async () => {
  soughtOn((query) => (query.has('category') ? [] : [first]));
  open(<Wall />);
  fireEvent.click(await screen.findByRole('button', { name: '找心愿' }));
  fireEvent.click(screen.getByRole('radio', { name: '学习' }));
  expect(await screen.findByText('没有找到这样的心愿')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '看全部心愿' }));
  expect(await screen.findByText('帮一位邻居换卫生间的灯泡')).toBeTruthy();
});

/** A wall on which what is sought stands on certain pages alone, and how often it was asked. */
const pagesOf = (answer: (page: number) => readonly unknown[], last: number) => {
  const asked: number[] = [];
  cloud({
    'GET /v1/wishes': ({ url }: { url: string }) => {
      const query = new URL(url, 'http://cloud').searchParams;
      if (!query.has('words')) return { items: [first] };
      const page = Number(query.get('cursor') ?? 0);
      asked.push(page);
      return { items: answer(page), ...(page < last ? { next: String(page + 1) } : {}) };
    },
  });
  return asked;
};
const lookFor = async (words: string) => {
  open(<Wall />);
  fireEvent.click(await screen.findByRole('button', { name: '找心愿' }));
  fireEvent.input(screen.getByLabelText('找什么'), { target: { value: words } });
  fireEvent.click(screen.getByRole('button', { name: '找一找' }));
};

test('pages with nothing of what is sought are gone through without a tap', async () => {
  const asked = pagesOf((page) => (page === 3 ? [second] : []), 3);
  await lookFor('老人用手机');
  expect(await screen.findByText('教一位老人用手机')).toBeTruthy();
  expect(screen.getByText('都在这里了')).toBeTruthy();
  expect(asked).toEqual([0, 1, 2, 3]);
});

test('one look asks a few times and no more; then whoever looks says that it should go on', async () => {
  const asked = pagesOf((page) => (page === 7 ? [second] : []), 20);
  await lookFor('老人用手机');
  expect(await screen.findByText('看过的里面没有，后面还有没看过的。')).toBeTruthy();
  expect(asked).toEqual([0, 1, 2, 3, 4]);
  fireEvent.click(screen.getByRole('button', { name: '继续找' }));
  expect(await screen.findByText('教一位老人用手机')).toBeTruthy();
  await screen.findByRole('button', { name: '继续找' });
  expect(asked).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(screen.queryByText('看过的里面没有，后面还有没看过的。')).toBeNull();
});

test('where the network fails on the way, whoever looks goes on from there', async () => {
  let fails = true;
  pagesOf((page) => {
    if (page === 2 && fails) throw new Error('no network');
    return page === 3 ? [second] : [];
  }, 3);
  await lookFor('老人用手机');
  const goOn = await screen.findByRole('button', { name: '继续找' });
  fails = false;
  fireEvent.click(goOn);
  expect(await screen.findByText('教一位老人用手机')).toBeTruthy();
});

test('without a network the reader is told, and can try again', async () => {
  open(<Wall />);
  expect(await screen.findByText('网络不通，请检查网络后重试。')).toBeTruthy();
  cloud({ 'GET /v1/wishes': { items: [first] } });
  fireEvent.click(screen.getByRole('button', { name: '重试' }));
  await waitFor(() => expect(screen.getByText('帮一位邻居换卫生间的灯泡')).toBeTruthy());
});

test('a member reads above it what is kept from strangers at the place that has confirmed him, wherever he lives', async () => {
  const kept = aWishCard({ id: '01K9ABCDEF0123456789ABCDEH', publicWords: '想要一床厚棉被过冬' });
  const at = { district: 'd371071', street: 's371071007', community: 'c371071007002' };
  const roles = [{ role: 'partyMember', at, placeName: '古寨社区' }];
  cloud({
    'GET /v1/me': { personId, roles, residencyPending: false, unread: 0, messageGrants: {} },
    'GET /v1/wishes': ({ url }: { url: string }) => ({ items: url.includes('audience=members') ? [kept] : [first] }),
  });
  await loggedIn();
  open(<Wall />);
  expect(await screen.findByText('想要一床厚棉被过冬')).toBeTruthy();
  expect(screen.getByText('只给党员和共建单位看，请不要转发')).toBeTruthy();
});

test('a member who looks for something looks for it among what is kept from strangers too', async () => {
  const kept = aWishCard({ id: '01K9ABCDEF0123456789ABCDEH', publicWords: '想要一床厚棉被过冬' });
  const at = { district: 'd371071', street: 's371071007', community: 'c371071007002' };
  const roles = [{ role: 'partyMember', at, placeName: '古寨社区' }];
  cloud({
    'GET /v1/me': { personId, roles, residencyPending: false, unread: 0, messageGrants: {} },
    'GET /v1/wishes': ({ url }: { url: string }) => {
      const query = new URL(url, 'http://cloud').searchParams;
      const isSought = [null, 'goods'].includes(query.get('category'));
      return { items: isSought ? [query.has('audience') ? kept : first] : [] };
    },
  });
  await loggedIn();
  open(<Wall />);
  expect(await screen.findByText('想要一床厚棉被过冬')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '找心愿' }));
  fireEvent.click(screen.getByRole('radio', { name: '学习' }));
  await waitFor(() => expect(screen.queryByText('想要一床厚棉被过冬')).toBeNull());
  fireEvent.click(screen.getByRole('radio', { name: '物品' }));
  expect(await screen.findByText('想要一床厚棉被过冬')).toBeTruthy();
});

const whole = { district: 'd371071', street: 's371071007', community: 'c371071007002', grid: 'g37107100700201' };

test.each([
  [
    'a member of the community looks for the wishes of his own grid alone',
    'partyMember',
    ['本网格', '本社区', '全街道'],
  ],
  ['a resident is not asked for his grid', 'resident', ['本社区', '全街道']],
])('%s', async (_, role, ranges) => {
  choosePlace({ path: whole, name: '古寨社区' });
  const { grid: __, ...at } = whole;
  const sought: string[] = [];
  cloud({
    'GET /v1/me': {
      personId,
      roles: [{ role, at, placeName: '古寨社区' }],
      residencyPending: false,
      unread: 0,
      messageGrants: {},
    },
    'GET /v1/wishes': ({ url }: { url: string }) => {
      sought.push(url);
      return { items: url.includes('audience') ? [] : [first] };
    },
  });
  await loggedIn();
  open(<Wall />);
  await screen.findByText('帮一位邻居换卫生间的灯泡');
  await waitFor(() =>
    expect(screen.getAllByRole('radio').map((each) => each.getAttribute('aria-label'))).toEqual(ranges),
  );
  fireEvent.click(screen.getByRole('radio', { name: ranges[0] ?? '' }));
  const node = ranges.length === 3 ? 'place=g37107100700201' : 'place=c371071007002';
  await waitFor(() => expect(sought.some((url) => url.includes(node))).toBe(true));
});
