import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, lost, open, refusal } from '../../../testkit/on-page';
import { aStaffMember } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import ServiceCardEditor from './index';

const placeId = 'c371071007002';
const entry = { topic: 'property', name: '古寨物业', phone: '0631-0004001' };
const head = {
  placeId,
  level: 'community',
  office: '古寨社区',
  changedAt: '2026-11-20T02:00:00.000Z',
  version: 2,
};
const cardOf = (version: number, entries: readonly object[] = [entry]) => ({
  items: entries.map((one) => ({ id: '01K9ENTRY00000000000000001', level: 'community', ...one })),
  cards: [{ ...head, version }],
});
const change = `POST /v1/places/${placeId}/service-card`;

const served = async (card: unknown, answer: unknown = { placeId, version: 3 }) => {
  phone.opens({ place: placeId });
  const asked = cloud({ 'GET /v1/me': aStaffMember(), 'GET /v1/service-cards': card, [change]: answer });
  await loggedIn();
  return asked;
};
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const type = (label: string, text: string) => {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value: text } });
};
const sent = (asked: readonly { url: string; data?: unknown }[]) => asked.filter(({ url }) => url === change);

beforeEach(() => {
  phone.reset();
  logOut();
});

test('a number is changed, looked at as residents will see it, and published on the version that was read', async () => {
  const asked = await served(cardOf(2));
  open(<ServiceCardEditor />);
  await tap(/^古寨物业/);
  type('电话', '0631-0004777');
  await tap('改好了');
  await tap('下一步，看一看');
  expect(screen.getByText('谁能看到：所有人，不用登录也能看')).toBeTruthy();
  expect(sent(asked)).toEqual([]);
  await tap('发布服务卡');
  await waitFor(() =>
    expect(sent(asked)[0]?.data).toEqual({ version: 2, entries: [{ ...entry, phone: '0631-0004777' }] }),
  );
  expect(await screen.findByText('已发布，居民打开就能看到。')).toBeTruthy();
});

test('nothing is published where nothing was changed; what is wrong is said at its field', async () => {
  await served(cardOf(2, []));
  open(<ServiceCardEditor />);
  expect(await screen.findByText('卡上还没有号码')).toBeTruthy();
  await tap('加一个号码');
  await tap('放进卡里');
  expect(screen.getByRole('alert').textContent).toBe('请选一类，居民按类找。');
  fireEvent.click(screen.getByRole('radio', { name: '用水' }));
  expect(screen.getByRole('alert').textContent).toContain('请写单位名称');
  type('名称', '自来水公司');
  type('电话', '5550011');
  expect(screen.getByRole('alert').textContent).toContain('座机（带区号）');
  type('电话', '0631-5550011');
  await tap('放进卡里');
  expect(screen.getByText('自来水公司')).toBeTruthy();
});

test('the draft stays on the phone, a half-written number too', async () => {
  await served(cardOf(2));
  const first = open(<ServiceCardEditor />);
  await tap(/^古寨物业/);
  type('电话', '0631-00047');
  first.unmount();
  open(<ServiceCardEditor />);
  expect((await screen.findByLabelText('电话')).getAttribute('value')).toBe('0631-00047');
});

test('a number is taken out', async () => {
  const asked = await served(cardOf(2));
  open(<ServiceCardEditor />);
  await tap(/^古寨物业/);
  await tap('从卡里拿掉');
  await tap('下一步，看一看');
  expect(screen.getByText('发布后，卡上没有号码')).toBeTruthy();
  await tap('发布服务卡');
  await waitFor(() => expect(sent(asked)[0]?.data).toEqual({ version: 2, entries: [] }));
});

test('of two the second is told, sees the present numbers, and goes on with his own', async () => {
  let card = cardOf(2);
  const asked = await served(
    () => card,
    () => {
      if (card.cards[0]?.version === 3) return { placeId, version: 4 };
      card = cardOf(3, [{ ...entry, phone: '0631-0004999' }]);
      return refusal('CARD_CHANGED');
    },
  );
  open(<ServiceCardEditor />);
  await tap(/^古寨物业/);
  type('电话', '0631-0004777');
  await tap('改好了');
  await tap('下一步，看一看');
  await tap('发布服务卡');
  expect(await screen.findByText('现在的号码')).toBeTruthy();
  expect(screen.getByText('0631-0004999')).toBeTruthy();
  await tap('看过了，接着改我的');
  await tap('发布服务卡');
  await waitFor(() =>
    expect(sent(asked).map(({ data }) => data)).toEqual([
      { version: 2, entries: [{ ...entry, phone: '0631-0004777' }] },
      { version: 3, entries: [{ ...entry, phone: '0631-0004777' }] },
    ]),
  );
});

test('or drops his own for what stands there now', async () => {
  await served(cardOf(2));
  const first = open(<ServiceCardEditor />);
  await tap(/^古寨物业/);
  await tap('从卡里拿掉');
  first.unmount();
  await served(cardOf(3));
  open(<ServiceCardEditor />);
  await tap('不要我填的，从现在的改起');
  expect(await screen.findByRole('button', { name: /^古寨物业/ })).toBeTruthy();
});

test('published although no answer came: what stands there is no draft any more', async () => {
  await served(cardOf(2), lost);
  const first = open(<ServiceCardEditor />);
  await tap(/^古寨物业/);
  type('电话', '0631-0004777');
  await tap('改好了');
  await tap('下一步，看一看');
  await tap('发布服务卡');
  expect((await screen.findByRole('alert')).textContent).toContain('没发出去，内容已保存');
  first.unmount();
  await served(cardOf(3, [{ ...entry, phone: '0631-0004777' }]));
  open(<ServiceCardEditor />);
  expect(await screen.findByText(/^古寨社区.*发布$/)).toBeTruthy();
  expect(screen.queryByText('现在的号码')).toBeNull();
});
