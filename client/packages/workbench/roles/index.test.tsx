import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, personId, refusal } from '../../../testkit/on-page';
import { aResident, aStaffMember, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import RolesPage from './index';

const { community } = homePath;
const other = '01JBBBBBBBBBBBBBBBBBBBBBBB';
const holder = {
  personId: other,
  name: '孙候选',
  role: 'mediator',
  placeId: community,
  placeName: '古寨社区',
  since: '2026-11-20T02:15:00.000Z',
};
const receipt = { personId: other, role: 'mediator', placeId: community, state: 'standing' };

const opened = async (answers: Readonly<Record<string, unknown>>) => {
  const asked = cloud({ 'GET /v1/me': aStaffMember(), 'GET /v1/holders': { items: [] }, ...answers });
  await loggedIn();
  open(<RolesPage />);
  return asked;
};
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const last = (name: string) => {
  const found = screen.getAllByRole('button', { name }).at(-1);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('staff appoint a mediator by the number that he has said and his name', async () => {
  const asked = await opened({
    'GET /v1/person-numbers/40271830': { personId: other },
    'POST /v1/appointments': receipt,
  });
  fireEvent.click(await screen.findByRole('radio', { name: '调解员' }));
  fireEvent.click(await screen.findByRole('button', { name: '任命调解员' }));
  type('他的号码', '4027 1830');
  type('他的姓名', '孙候选');
  fireEvent.click(last('任命为调解员'));
  await waitFor(() =>
    expect(asked.find(({ url }) => url === 'POST /v1/appointments')?.data).toEqual({
      personId: other,
      name: '孙候选',
      role: 'mediator',
      place: community,
    }),
  );
});

test('a number that was misheard is told before anything is asked', async () => {
  const asked = await opened({});
  fireEvent.click(await screen.findByRole('radio', { name: '调解员' }));
  fireEvent.click(await screen.findByRole('button', { name: '任命调解员' }));
  type('他的号码', '40271831');
  type('他的姓名', '孙候选');
  fireEvent.click(last('任命为调解员'));
  expect(screen.getByText('号码是8位数字，请和本人再核对一遍。')).toBeTruthy();
  expect(asked.some(({ url }) => url.includes('person-numbers'))).toBe(false);
});

test('a name that does not fit the number appoints nobody', async () => {
  await opened({
    'GET /v1/person-numbers/40271830': { personId: other },
    'POST /v1/appointments': refusal('NAME_MISMATCH'),
  });
  fireEvent.click(await screen.findByRole('radio', { name: '调解员' }));
  fireEvent.click(await screen.findByRole('button', { name: '任命调解员' }));
  type('他的号码', '40271830');
  type('他的姓名', '李新来');
  fireEvent.click(last('任命为调解员'));
  expect(await screen.findByText('号码和姓名对不上，请和本人核对后再填。')).toBeTruthy();
});

test('who serves is dismissed with a reason, and nobody dismisses himself', async () => {
  const asked = await opened({
    'GET /v1/holders': { items: [holder, { ...holder, personId, name: '王雅静' }] },
    'POST /v1/appointments/end': { ...receipt, state: 'ended' },
  });
  fireEvent.click(await screen.findByRole('radio', { name: '调解员' }));
  expect(await screen.findByText('王雅静 · 古寨社区')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: '免去任职' }).length).toBe(1);
  fireEvent.click(screen.getByRole('button', { name: '免去任职' }));
  fireEvent.click(screen.getByRole('radio', { name: '任期已满' }));
  fireEvent.click(last('免去孙候选的任职'));
  await waitFor(() =>
    expect(asked.find(({ url }) => url === 'POST /v1/appointments/end')?.data).toEqual({
      personId: other,
      role: 'mediator',
      place: community,
      reason: '任期已满',
    }),
  );
});

test('the record tells who did what, and why', async () => {
  const entry = {
    id: '01K9APPNTMENT0000000000001',
    kind: 'dismissed',
    at: '2026-11-22T02:15:00.000Z',
    name: '孙候选',
    role: 'mediator',
    placeName: '古寨社区',
    byName: '王雅静',
    reason: '任期已满',
  };
  await opened({ 'GET /v1/appointments': { items: [entry] } });
  fireEvent.click(await screen.findByRole('radio', { name: '任免记录' }));
  expect(await screen.findByText('免去 孙候选 古寨社区调解员；经办 王雅静；任期已满')).toBeTruthy();
});

test('where nobody serves yet, the page says so', async () => {
  await opened({});
  expect(await screen.findByText('还没有网格员')).toBeTruthy();
});

test('whoever serves nowhere finds nothing to appoint', async () => {
  await opened({ 'GET /v1/me': aResident() });
  expect(await screen.findByText('这里是工作人员的工作台')).toBeTruthy();
});
