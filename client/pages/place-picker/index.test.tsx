import { fireEvent, screen, waitFor } from '@testing-library/react';
import { chosenPlaceSchema } from '../../people/chosen-place';
import { recall } from '../../platform/storage';
import { cloud, open } from '../../testkit/on-page';
import { homePath } from '../../testkit/people';
import { phone } from '../../testkit/taro';
import PlacePicker from './index';

const { district, street, community, grid, building } = homePath;
const other = 'c371071007003';
const places: Readonly<Record<string, unknown[]>> = {
  '': [{ id: district, kind: 'district', name: '高区', path: { district } }],
  [district]: [{ id: street, kind: 'street', name: '田和街道', path: { district, street } }],
  [street]: [
    { id: community, kind: 'community', name: '古寨社区', path: { district, street, community } },
    { id: other, kind: 'community', name: '寨西社区', path: { district, street, community: other } },
  ],
  [community]: [{ id: grid, kind: 'grid', name: '第1网格', path: { district, street, community, grid } }],
  [grid]: [{ id: building, kind: 'building', name: '北山里1号楼', path: homePath }],
};

beforeEach(() => {
  phone.reset();
  cloud({});
  phone.answers(({ url }) => ({
    statusCode: 200,
    data: { items: places[url.split('parent=')[1] ?? ''] ?? [] },
  }));
});

const chosen = () => recall('chosen-place', chosenPlaceSchema);

test('where there is only one district and one street, nobody is asked for them', async () => {
  open(<PlacePicker />);
  expect(await screen.findByText('寨西社区')).toBeTruthy();
  expect(screen.getByText('选社区')).toBeTruthy();
});

test('typing a part of the name leaves what bears it', async () => {
  open(<PlacePicker />);
  await screen.findByText('寨西社区');
  fireEvent.change(screen.getByLabelText('输入名字找一找'), { target: { value: '古' } });
  expect(screen.queryByText('寨西社区')).toBeNull();
  expect(screen.getByText('古寨社区')).toBeTruthy();
});

test('a name that nobody bears is said not to be found', async () => {
  open(<PlacePicker />);
  await screen.findByText('寨西社区');
  fireEvent.change(screen.getByLabelText('输入名字找一找'), { target: { value: '没有' } });
  expect(screen.getByText('没有找到')).toBeTruthy();
});

test('whoever goes down to his building has it chosen, as people say it', async () => {
  open(<PlacePicker />);
  for (const name of ['古寨社区', '第1网格', '北山里1号楼']) fireEvent.click(await screen.findByText(name));
  await waitFor(() => expect(chosen()).toEqual({ path: homePath, name: '古寨社区北山里1号楼' }));
});

test('whoever only wants to look around stops at his community', async () => {
  open(<PlacePicker />);
  fireEvent.click(await screen.findByText('古寨社区'));
  fireEvent.click(await screen.findByRole('button', { name: '就选古寨社区' }));
  expect(chosen()?.name).toBe('古寨社区');
});

test('who must name his home cannot stop before the building', async () => {
  phone.opens({ until: 'building' });
  open(<PlacePicker />);
  fireEvent.click(await screen.findByText('古寨社区'));
  await screen.findByText('第1网格');
  expect(screen.queryByRole('button', { name: /就选/ })).toBeNull();
});

test('a market is found by whoever looks for its grid worker, and by nobody who registers his home', async () => {
  const market = { id: 'g37107100700291', kind: 'grid', name: '古寨农贸市场', path: homePath, exclusive: true };
  phone.answers(({ url }) => {
    const parent = url.split('parent=')[1] ?? '';
    return { statusCode: 200, data: { items: [...(places[parent] ?? []), ...(parent === community ? [market] : [])] } };
  });
  const page = open(<PlacePicker />);
  fireEvent.click(await screen.findByText('古寨社区'));
  expect(await screen.findByText('古寨农贸市场')).toBeTruthy();
  page.unmount();
  phone.opens({ until: 'building' });
  open(<PlacePicker />);
  fireEvent.click(await screen.findByText('古寨社区'));
  await screen.findByText('第1网格');
  expect(screen.queryByText('古寨农贸市场')).toBeNull();
});

test('a tap on the way back leads up again', async () => {
  open(<PlacePicker />);
  fireEvent.click(await screen.findByText('古寨社区'));
  await screen.findByText('第1网格');
  fireEvent.click(screen.getByRole('button', { name: '返回田和街道' }));
  expect(await screen.findByText('寨西社区')).toBeTruthy();
});
