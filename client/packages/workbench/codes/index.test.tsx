import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import BuildingCodes from './index';

const buildings = ['001', '002'].map((last) => `b37107100700201${last}`);
const document = `/v1/places/${homePath.grid}/building-sheets`;
const view = (state: string, more: object = {}) => ({ placeId: homePath.grid, state, ...more });
const url = 'https://bucket.test/sheets/g/5f0c.pdf?signed';
const ready = view('ready', { drawn: 2, buildings: 2, until: '2999-11-29T03:02:00.000Z', url });
const served = {
  'GET /v1/places': {
    items: buildings.map((id, index) => ({
      id,
      kind: 'building',
      name: `北山里${index + 1}号楼`,
      path: { ...homePath, building: id },
    })),
  },
  [`GET /v1/buildings/${buildings[1]}/code`]: {
    buildingId: buildings[1],
    name: '北山里2号楼',
    communityName: '古寨社区',
    gridId: homePath.grid,
    picture: { type: 'image/png', base64: 'iVBORw0KGgo=' },
  },
  [`GET ${document}`]: view('none'),
};

const visit = async (table: Parameters<typeof cloud>[0] = {}) => {
  const asked = cloud({ ...served, ...table });
  await loggedIn();
  phone.opens({ place: homePath.grid });
  open(<BuildingCodes />);
  return asked;
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('staff ask for the PDF of all buildings, and see that it is being made', async () => {
  let state = view('none');
  await visit({
    [`GET ${document}`]: () => state,
    [`POST ${document}`]: () => {
      state = view('working', { drawn: 0 });
      return state;
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: '生成PDF' }));
  expect(await screen.findByText('已收到，1分钟内开始')).toBeTruthy();
  expect(screen.queryByRole('button', { name: '生成PDF' })).toBeNull();
});

test('while it is being made, they read of how many buildings the code is there', async () => {
  await visit({ [`GET ${document}`]: view('working', { drawn: 10, buildings: 96 }) });
  expect(await screen.findByText('正在准备，96栋里备好10栋')).toBeTruthy();
});

test('when it is ready, the phone fetches it and shows it', async () => {
  await visit({ [`GET ${document}`]: ready });
  expect(await screen.findByText('PDF备好了，共2页')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '打开PDF' }));
  await waitFor(() => expect(phone.documents).toEqual([url]));
  expect(screen.getByRole('button', { name: '重新生成' })).toBeTruthy();
});

test('a document that does not come can be opened once more', async () => {
  phone.fetches = 403;
  await visit({ [`GET ${document}`]: ready });
  fireEvent.click(await screen.findByRole('button', { name: '打开PDF' }));
  expect(await screen.findByText(/没有打开/)).toBeTruthy();
  phone.fetches = 200;
  fireEvent.click(screen.getByRole('button', { name: '打开PDF' }));
  await waitFor(() => expect(phone.documents).toEqual([url]));
  expect(screen.queryByText(/没有打开/)).toBeNull();
});

test.each([
  ['no_buildings', /还没有楼栋/],
  ['too_many', /一个网格一个网格地/],
  ['no_codes', /微信暂时画不出/],
  ['fault', /请再生成一次/],
])('why there is none (%s) is told, and it can be asked for again', async (failure, words) => {
  await visit({ [`GET ${document}`]: view('failed', { drawn: 0, failure }) });
  expect(await screen.findByText(words)).toBeTruthy();
  expect(screen.getByRole('button', { name: '生成PDF' })).toBeTruthy();
});

test('the code of one building is looked at by opening its row', async () => {
  const asked = await visit();
  fireEvent.click(await screen.findByRole('button', { name: '北山里2号楼' }));
  expect(await screen.findByLabelText('北山里2号楼的楼栋码')).toBeTruthy();
  expect(asked.filter(({ url: route }) => route.includes('/v1/buildings/'))).toHaveLength(1);
});

test('a code that WeChat does not draw now can be asked for again', async () => {
  await visit({ [`GET /v1/buildings/${buildings[1]}/code`]: refusal('WECHAT_UNAVAILABLE', 503) });
  fireEvent.click(await screen.findByRole('button', { name: '北山里2号楼' }));
  expect(await screen.findByRole('button', { name: '重试' })).toBeTruthy();
});

test('without a place it says where to come from', () => {
  cloud({});
  open(<BuildingCodes />);
  expect(screen.getByText('没有选社区')).toBeTruthy();
});
