import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { choosePlace } from '../../../people/chosen-place';
import { setReadingMode } from '../../../platform/reading-mode';
import { logOut } from '../../../platform/session';
import { cloud, lost, open, refusal } from '../../../testkit/on-page';
import { homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import ServiceCardPage from './index';

const contact = {
  gridId: 'g37107100700201',
  gridName: '第1网格',
  communityId: 'c371071007002',
  communityName: '古寨社区',
  communityPhone: '0631-0000002',
  workerName: '周晓明',
  dutyPhone: '0631-0001006',
  dutyHours: '每天 8:30–17:30',
  standInName: '吴美玲',
  standInPhone: '0631-0001007',
  away: false,
  workerPhoto: 'https://photos.example/of-the-worker',
};
const card = {
  items: [
    {
      id: '01K9ENTRY00000000000000001',
      level: 'community',
      topic: 'property',
      name: '古寨物业',
      phone: '0631-0004001',
      hours: '每天 8:00–20:00',
    },
    {
      id: '01K9ENTRY00000000000000002',
      level: 'community',
      topic: 'clinic',
      name: '古寨卫生室',
      phone: '0631-0006001',
    },
    {
      id: '01K9ENTRY00000000000000003',
      level: 'street',
      topic: 'clinic',
      name: '街道卫生服务中心',
      phone: '0631-0003120',
    },
    { id: '01K9ENTRY00000000000000004', level: 'district', topic: 'water', name: '自来水热线', phone: '0631-0003001' },
  ],
  cards: [
    {
      placeId: 'c371071007002',
      level: 'community',
      office: '古寨社区',
      changedAt: '2026-11-20T02:00:00.000Z',
      version: 2,
    },
  ],
};
const contactRoute = 'GET /v1/grids/g37107100700201/contact';
const served = (part: object = {}) => cloud({ [contactRoute]: contact, 'GET /v1/service-cards': card, ...part });
const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);
const calls = () => screen.getAllByRole('button', { name: /^打电话给/ }).map((it) => it.getAttribute('aria-label'));

beforeEach(() => {
  phone.reset();
  logOut();
  act(() => choosePlace({ path: homePath, name: '古寨社区北山里1号楼' }));
});
afterEach(() => setReadingMode('standard'));

test('the grid worker first, then topic by topic with the nearest first, the whole country’s numbers last', async () => {
  const asked = served();
  open(<ServiceCardPage />);
  await screen.findByText('古寨物业');
  await screen.findByText('网格员周晓明');
  expect(headings()).toEqual(['有事找网格员', '物业', '用水', '看病', '全国通用']);
  expect(calls()).toEqual([
    '打电话给网格员周晓明，0631-0001006',
    '打电话给古寨物业，0631-0004001',
    '打电话给自来水热线，0631-0003001',
    '打电话给古寨卫生室，0631-0006001',
    '打电话给街道卫生服务中心，0631-0003120',
    '打电话给报警，110',
    '打电话给火警，119',
    '打电话给急救，120',
    '打电话给交通事故，122',
    '打电话给政务服务热线，12345',
    '打电话给古寨社区，0631-0000002',
  ]);
  expect(screen.getByText(/^古寨社区.*11月20日更新$/)).toBeTruthy();
  expect(asked.filter(({ url }) => url === 'GET /v1/service-cards')).toHaveLength(1);
});

test('whoever finds a number wrong writes to those who keep the card, and is answered', async () => {
  served();
  open(<ServiceCardPage />);
  fireEvent.click(await screen.findByRole('button', { name: '号码不对、打不通？告诉社区' }));
  expect(phone.went.map(({ url }) => url)).toEqual(['/packages/suggestions/letter/index']);
});

test('a number that should not stand there is reported, a visitor’s too', async () => {
  served();
  open(<ServiceCardPage />);
  fireEvent.click(await screen.findByRole('button', { name: '举报一个号码' }));
  fireEvent.click(screen.getByRole('button', { name: '举报古寨物业，0631-0004001' }));
  expect(phone.went.map(({ url }) => url)).toEqual([
    '/packages/reports/item/index?type=serviceEntry&subject=01K9ENTRY00000000000000001&place=c371071007002',
  ]);
  fireEvent.click(screen.getByRole('button', { name: '不举报了' }));
  expect(screen.getByRole('button', { name: '打电话给古寨物业，0631-0004001' })).toBeTruthy();
});

test('a tap calls', async () => {
  served();
  open(<ServiceCardPage />);
  fireEvent.click(await screen.findByRole('button', { name: '打电话给古寨物业，0631-0004001' }));
  expect(phone.called).toEqual(['0631-0004001']);
});

test('a visitor finds it again without a network, as it was, with the moment of its reading; the worker’s photo is not kept', async () => {
  served();
  const first = open(<ServiceCardPage />);
  await screen.findByText('古寨物业');
  await screen.findByText('网格员周晓明');
  first.unmount();
  expect(phone.kept()).not.toContain('photos.example');
  served({ [contactRoute]: lost, 'GET /v1/service-cards': lost });
  open(<ServiceCardPage />);
  expect(await screen.findByText(/^离线，数据为今天/)).toBeTruthy();
  expect(screen.getByText('古寨物业')).toBeTruthy();
  expect(screen.getByText('网格员周晓明')).toBeTruthy();
});

test('who asks too often keeps what he has read before', async () => {
  served();
  const first = open(<ServiceCardPage />);
  await screen.findByText('古寨物业');
  first.unmount();
  served({ 'GET /v1/service-cards': refusal('TOO_MANY', 429) });
  const second = open(<ServiceCardPage />);
  await screen.findByText(/^暂时连不上，数据为/);
  second.unmount();
  served({ 'GET /v1/service-cards': lost });
  open(<ServiceCardPage />);
  expect(await screen.findByText('古寨物业')).toBeTruthy();
});

test('where nothing was ever read the numbers of the whole country stand all the same', async () => {
  const another = { district: 'd371071', street: 's371071007', community: 'c371071007009' };
  act(() => choosePlace({ path: another, name: '别的社区' }));
  served({ 'GET /v1/service-cards': lost });
  open(<ServiceCardPage />);
  expect(await screen.findByText('暂时连不上，先看常用的号码。')).toBeTruthy();
  expect(screen.getByRole('button', { name: '打电话给报警，110' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '选楼栋，找网格员' }));
  expect(phone.went[0]?.url).toBe('/pages/place-picker/index');
});

test('in 关怀版 the number itself is the button, and says whom it calls', async () => {
  act(() => setReadingMode('care'));
  served();
  open(<ServiceCardPage />);
  const dial = await screen.findByRole('button', { name: '打电话给古寨物业，0631-0004001' });
  expect(dial.textContent).toBe('0631-0004001');
  fireEvent.click(dial);
  expect(phone.called).toEqual(['0631-0004001']);
});

test('who comes back to it without a network is told how old it is, also when it was read a moment ago', async () => {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false, networkMode: 'always' } } });
  const page = () => (
    <QueryClientProvider client={queries}>
      <ServiceCardPage />
    </QueryClientProvider>
  );
  served();
  const first = render(page());
  await screen.findByText('古寨物业');
  expect(screen.queryByText(/^离线/)).toBeNull();
  first.unmount();
  served({ 'GET /v1/service-cards': lost });
  render(page());
  expect(await screen.findByText(/^离线，数据为今天/)).toBeTruthy();
  expect(screen.getByText('古寨物业')).toBeTruthy();
});
