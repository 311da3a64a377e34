import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open } from '../../../testkit/on-page';
import { phone } from '../../../testkit/taro';
import { GridRow } from './grid-row';

const grid = { id: 'g37107100700201', name: '第1网格' };
const untold = {
  gridId: grid.id,
  gridName: grid.name,
  communityId: 'c371071007002',
  communityName: '古寨社区',
  communityPhone: '',
  workerName: '',
  dutyPhone: '',
  dutyHours: '',
  standInName: '',
  standInPhone: '',
  away: true,
};
const path = `/v1/grids/${grid.id}/contact`;

beforeEach(() => {
  phone.reset();
  logOut();
});

const shown = async (contact: object, keeps = true) => {
  const asked = cloud({ [`GET ${path}`]: contact, [`POST ${path}`]: { gridId: grid.id } });
  await loggedIn();
  open(<GridRow grid={grid} open keeps={keeps} onTap={() => undefined} />);
  return asked;
};
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('a grid of which nothing is known says so, and offers no number to ring', async () => {
  await shown(untold);
  expect(await screen.findByRole('button', { name: '第1网格，还没有登记网格员' })).toBeTruthy();
  expect(screen.queryAllByRole('button', { name: /^打电话/ })).toEqual([]);
  expect(screen.queryByRole('button', { name: '登记休假' })).toBeNull();
});

test('its numbers are said in one form, and only what is new goes out', async () => {
  const asked = await shown({ ...untold, workerName: '周晓明', dutyPhone: '0631-0001006', away: false });
  fireEvent.click(await screen.findByRole('button', { name: '改电话和值班时间' }));
  type('值班时间', '每天8:30–17:30');
  type('替班姓名', '吴美玲');
  type('社区电话', '问门口');
  fireEvent.click(screen.getByRole('button', { name: '保存电话和时间' }));
  expect(await screen.findByText('请填座机（带区号）、400电话、单位手机或短号，只填一个。')).toBeTruthy();
  expect(asked.filter(({ url }) => url.startsWith('POST /v1/grids'))).toEqual([]);
  type('社区电话', '0631-0000002');
  fireEvent.click(screen.getByRole('button', { name: '保存电话和时间' }));
  await waitFor(() => expect(asked.filter(({ url }) => url === `POST ${path}`)).toHaveLength(1));
  expect(asked.find(({ url }) => url === `POST ${path}`)?.data).toEqual({
    dutyHours: '每天8:30–17:30',
    standInName: '吴美玲',
    communityPhone: '0631-0000002',
  });
});

test('whoever does not keep them reads them only', async () => {
  await shown({ ...untold, workerName: '周晓明', dutyPhone: '0631-0001006', away: false }, false);
  expect(await screen.findByText('网格员 周晓明', { selector: '.team-who *' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: '改电话和值班时间' })).toBeNull();
});
