import { screen, waitFor } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import BuildingCodes from './index';

const buildings = ['001', '002'].map((last) => `b37107100700201${last}`);
const contact = {
  gridId: homePath.grid,
  gridName: '第1网格',
  communityId: homePath.community,
  communityName: '古寨社区',
  communityPhone: '0631-0000002',
  workerName: '周晓明',
  dutyPhone: '0631-0001006',
  dutyHours: '每天 8:30–17:30',
  standInName: '吴美玲',
  standInPhone: '0631-0001007',
  away: false,
};
const codeOf = (buildingId: string, name: string) => ({
  buildingId,
  name,
  communityName: '古寨社区',
  gridId: homePath.grid,
  picture: { type: 'image/png', base64: 'iVBORw0KGgo=' },
});
const served = {
  'GET /v1/places': {
    items: buildings.map((id) => ({ id, kind: 'building', name: id, path: { ...homePath, building: id } })),
  },
  [`GET /v1/buildings/${buildings[0]}/code`]: codeOf(buildings[0] ?? '', '北山里1号楼'),
  [`GET /v1/buildings/${buildings[1]}/code`]: codeOf(buildings[1] ?? '', '北山里2号楼'),
  [`GET /v1/grids/${homePath.grid}/contact`]: contact,
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('every building of the grid has its sheet: its code, what it opens, the worker and whom to call in danger', async () => {
  cloud(served);
  await loggedIn();
  phone.opens({ place: homePath.grid });
  open(<BuildingCodes />);
  expect(await screen.findByLabelText('北山里1号楼的楼栋码')).toBeTruthy();
  expect(await screen.findByLabelText('北山里2号楼的楼栋码')).toBeTruthy();
  await waitFor(() => expect(screen.getAllByText('我的网格员 周晓明')).toHaveLength(2));
  expect(screen.getAllByText('0631-0001006')).toHaveLength(2);
  expect(screen.getAllByText(/110（报警）/)).toHaveLength(2);
});

test('a code that WeChat does not draw now can be asked for again', async () => {
  cloud({ ...served, [`GET /v1/buildings/${buildings[1]}/code`]: refusal('WECHAT_UNAVAILABLE', 503) });
  await loggedIn();
  phone.opens({ place: homePath.grid });
  open(<BuildingCodes />);
  expect(await screen.findByRole('button', { name: '重试' })).toBeTruthy();
});

test('without a place it says where to come from', () => {
  cloud({});
  open(<BuildingCodes />);
  expect(screen.getByText('没有选社区')).toBeTruthy();
});
