import { fireEvent, screen, waitFor } from '@testing-library/react';
import { spokenNumber } from '../../../../shared/kernel/id';
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

test('staff name who stands for a unit by the number and the name that he says', async () => {
  const named = '01K9PERS000000000000000001';
  const number = spokenNumber('4711471');
  const asked = await opened({
    'GET /v1/units': { items: [unit] },
    [`GET /v1/person-numbers/${number}`]: { personId: named },
    [`POST /v1/units/${unit.id}/contact`]: { id: unit.id, state: 'paired' },
  });
  fireEvent.click(await screen.findByRole('button', { name: '指定联络人' }));
  fireEvent.click(screen.getByRole('button', { name: '指定为联络人' }));
  expect(screen.getByText('号码是8位数字，请和本人再核对一遍。')).toBeTruthy();
  fireEvent.change(screen.getByLabelText('他的号码'), { target: { value: number } });
  fireEvent.change(screen.getByLabelText('他的姓名'), { target: { value: '孙联络' } });
  fireEvent.click(screen.getByRole('button', { name: '指定为联络人' }));
  await waitFor(() =>
    expect(asked.find(({ url }) => url === `POST /v1/units/${unit.id}/contact`)?.data).toEqual({
      personId: named,
      name: '孙联络',
    }),
  );
});

test('whoever stands for a unit is named to staff, who end it at a tap', async () => {
  const asked = await opened({
    'GET /v1/units': { items: [{ ...unit, contactName: '孙联络' }] },
    [`POST /v1/units/${unit.id}/contact/end`]: { id: unit.id, state: 'paired' },
  });
  expect(await screen.findByText('联络人：孙联络')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '取消联络人' }));
  await waitFor(() => expect(asked.map(({ url }) => url)).toContain(`POST /v1/units/${unit.id}/contact/end`));
});
