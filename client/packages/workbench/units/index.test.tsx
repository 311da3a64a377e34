import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { aStaffMember, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import UnitsPage from './index';

const { community } = homePath;
const unit = {
  id: '01K9VNT0000000000000000001',
  name: '高区第一中学',
  unitKind: 'school',
  communityId: community,
  communityName: '古寨社区',
};

const opened = async (answers: Readonly<Record<string, unknown>>) => {
  const asked = cloud({ 'GET /v1/me': aStaffMember(), 'GET /v1/units': { items: [] }, ...answers });
  await loggedIn();
  open(<UnitsPage />);
  return asked;
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('staff put a unit on the list of their community', async () => {
  const asked = await opened({ 'POST /v1/units': { id: unit.id, state: 'paired' } });
  fireEvent.change(await screen.findByLabelText('单位名称'), { target: { value: '高区第一中学' } });
  fireEvent.click(screen.getByRole('radio', { name: '学校' }));
  fireEvent.click(screen.getByRole('button', { name: '登记结对' }));
  await waitFor(() =>
    expect(asked.find(({ url }) => url === 'POST /v1/units')?.data).toEqual({
      name: '高区第一中学',
      unitKind: 'school',
      community,
    }),
  );
});

test('a unit without a name is not sent', async () => {
  const asked = await opened({});
  fireEvent.click(await screen.findByRole('button', { name: '登记结对' }));
  expect(screen.getByText('请填写单位名称，至少两个字。')).toBeTruthy();
  expect(asked.map(({ url }) => url)).not.toContain('POST /v1/units');
});

test('a pairing that is over is taken off the list', async () => {
  const asked = await opened({
    'GET /v1/units': { items: [unit] },
    [`POST /v1/units/${unit.id}/unpair`]: { id: unit.id, state: 'unpaired' },
  });
  fireEvent.click(await screen.findByRole('button', { name: '取消结对' }));
  await waitFor(() => expect(asked.map(({ url }) => url)).toContain(`POST /v1/units/${unit.id}/unpair`));
});

test('an empty list says what it is for', async () => {
  await opened({});
  expect(await screen.findByText('登记后，党员报到时就能选到')).toBeTruthy();
});

test('a list that cannot be fetched says so', async () => {
  await opened({ 'GET /v1/units': refusal('FAULT', 500) });
  expect(await screen.findByText('没能打开')).toBeTruthy();
});
