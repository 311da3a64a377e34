import { fireEvent, screen, waitFor } from '@testing-library/react';
import { spokenNumber } from '../../../../shared/kernel/id';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open } from '../../../testkit/on-page';
import { aMe, aStaffMember, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import DeceasedPage from './index';

const personId = '01K9PERS000000000000000001';
const number = spokenNumber('4711471');
const death = {
  personId,
  nameMask: '赵**',
  homeName: '古寨社区北山里1号楼',
  diedOn: '2026-11-20',
  toldBy: 'police',
  recordedAt: '2026-11-21T02:15:00.000Z',
};
const path = `POST /v1/people/${personId}/death`;

const opened = async (answers: Readonly<Record<string, unknown>>, me: unknown = aStaffMember()) => {
  const asked = cloud({ 'GET /v1/me': me, 'GET /v1/deaths': { items: [] }, ...answers });
  await loggedIn();
  open(<DeceasedPage />);
  return asked;
};
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  phone.reset();
  logOut();
});

test('what is missing is told at its field, and nobody is asked whether it is so', async () => {
  await opened({});
  await screen.findByText('登记一位去世的居民');
  tap('下一步');
  expect(screen.getAllByRole('alert')).toHaveLength(4);
  expect(screen.queryByText('核对过了，登记')).toBeNull();
});

test('a death goes out only after what follows from it has been read', async () => {
  const asked = await opened({
    [`GET /v1/person-numbers/${number}`]: { personId },
    [path]: { personId, state: 'recorded' },
  });
  await screen.findByText('登记一位去世的居民');
  type('TA的编号', number);
  type('TA的姓名', '赵秀英');
  fireEvent.click(screen.getByRole('radio', { name: '家属' }));
  fireEvent.change(document.querySelector('input[type="date"]') as Element, { target: { value: '2026-11-20' } });
  tap('下一步');
  expect(screen.getByText(/登记后马上生效/)).toBeTruthy();
  expect(asked.map(({ url }) => url)).not.toContain(path);
  tap('核对过了，登记');
  await waitFor(() =>
    expect(asked.find(({ url }) => url === path)?.data).toEqual({
      name: '赵秀英',
      diedOn: '2026-11-20',
      toldBy: 'relative',
    }),
  );
});

test('a mistake is set right, and what stays ended is said before', async () => {
  const asked = await opened({
    'GET /v1/deaths': { items: [death] },
    [`${path}/correct`]: { personId, state: 'corrected' },
  });
  fireEvent.click(await screen.findByText('登记错了'));
  expect(screen.getByText(/已经结束的不会自己恢复/)).toBeTruthy();
  tap('更正，恢复登录');
  await waitFor(() => expect(asked.map(({ url }) => url)).toContain(`${path}/correct`));
});

test('a relative is given a copy only with who he is and how that was checked', async () => {
  const asked = await opened({
    'GET /v1/deaths': { items: [death] },
    [`${path}/copy`]: { personId, state: 'preparing', askedAt: '2026-11-21T03:00:00.000Z' },
  });
  fireEvent.click(await screen.findByText('家属要一份资料副本'));
  expect(screen.getByText(/TA生前有没有另外的安排/)).toBeTruthy();
  tap('核对过了，给副本');
  expect(screen.getAllByRole('alert')).toHaveLength(4);
  expect(asked.map(({ url }) => url)).not.toContain(`${path}/copy`);
  type('家属的姓名', '马文博');
  type('家属的编号', number);
  fireEvent.click(screen.getByRole('radio', { name: '子女' }));
  type('怎么核对的关系', '看过户口簿');
  tap('核对过了，给副本');
  expect(await screen.findByText(/^副本正在准备/)).toBeTruthy();
  expect(asked.find(({ url }) => url === `${path}/copy`)?.data).toEqual({
    number,
    name: '马文博',
    askedBy: 'child',
    reason: '看过户口簿',
  });
});

test('whoever deletes for a relative is asked first whether there was another wish', async () => {
  const asked = await opened({
    'GET /v1/deaths': { items: [death] },
    [`${path}/close`]: { personId, state: 'closed' },
  });
  fireEvent.click(await screen.findByText('家属请求删除资料'));
  expect(asked.map(({ url }) => url)).not.toContain(`${path}/close`);
  tap('没有别的安排，删除资料');
  expect(screen.getByText('请点来的是哪一位近亲属。')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '子女' }));
  tap('没有别的安排，删除资料');
  await waitFor(() => expect(asked.find(({ url }) => url === `${path}/close`)?.data).toEqual({ askedBy: 'child' }));
});

test('a grid worker finds nobody here', async () => {
  const { community, ...above } = homePath;
  const worker = aMe({ roles: [{ role: 'gridWorker', at: { ...above, community }, placeName: '古寨社区' }] });
  const asked = await opened({}, worker);
  expect(await screen.findByText('去世由社区登记')).toBeTruthy();
  expect(asked.map(({ url }) => url)).not.toContain('GET /v1/deaths');
});
