import { fireEvent, screen, waitFor } from '@testing-library/react';
import { choosePlace } from '../../../people/chosen-place';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open } from '../../../testkit/on-page';
import { aMe, aStaffMember, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import PhonelessPage from './index';

const personId = '01K9PRNCPA0000000000000000';
const elder = {
  personId,
  number: '40271830',
  nameMask: '赵**',
  homeName: '古寨社区北山里1号楼',
  roomMask: '1****',
  child: false,
  registeredAt: '2026-11-20T02:15:00.000Z',
};
const people = { items: [elder] };

beforeEach(() => {
  phone.reset();
  logOut();
  choosePlace({ path: homePath, name: '古寨社区北山里1号楼' });
});

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('a building chief registers a neighbour and files for one, and takes no consents', async () => {
  const asked = cloud({
    'GET /v1/me': aMe({ roles: [{ role: 'buildingChief', at: homePath, placeName: '北山里1号楼' }] }),
    'GET /v1/people-without-phone': people,
    'POST /v1/people-without-phone': { personId, number: '40271830' },
  });
  await loggedIn();
  open(<PhonelessPage />);
  fireEvent.click(await screen.findByRole('button', { name: '替TA许愿' }));
  expect(phone.went[0]?.url).toBe(`/pages/wish-form/index?for=${personId}`);
  expect(screen.queryByText('登记家人代办')).toBeNull();
  type('居民的姓名', '赵秀英');
  type('居民的门牌', '2单元301');
  tap('登记');
  expect(await screen.findByText(/登记好了，编号 40271830/)).toBeTruthy();
  expect(asked.find(({ url }) => url === 'POST /v1/people-without-phone')?.data).toEqual({
    name: '赵秀英',
    room: '2单元301',
    building: homePath.building,
    child: false,
  });
});

test('staff put a consent on record: of whom, for whom, and how they asked', async () => {
  const asked = cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/people-without-phone': people,
    [`POST /v1/people-without-phone/${personId}/consents`]: {
      principalId: personId,
      agentId: personId,
      state: 'active',
    },
  });
  await loggedIn();
  open(<PhonelessPage />);
  fireEvent.click(await screen.findByText('登记家人代办'));
  type('家人的姓名', '马文博');
  type('家人的编号', '40271830');
  fireEvent.click(screen.getByRole('radio', { name: '上门问过' }));
  tap('本人同意，登记');
  const sent = () => asked.find(({ url }) => url.endsWith('/consents'))?.data;
  await waitFor(() => expect(sent()).toBeDefined());
  expect(sent()).toEqual({
    number: '40271830',
    name: '马文博',
    kind: 'relative',
    how: 'visit',
  });
});

test('who serves nowhere finds nobody’s data', async () => {
  const asked = cloud({ 'GET /v1/me': aMe() });
  await loggedIn();
  open(<PhonelessPage />);
  expect(await screen.findByText('您目前没有要代办的居民')).toBeTruthy();
  expect(asked.map(({ url }) => url)).toEqual(['POST /v1/sessions', 'GET /v1/me']);
});

test('a child is put on record only with a guardian who says yes, and who that is goes along', async () => {
  const asked = cloud({
    'GET /v1/me': aMe({ roles: [{ role: 'buildingChief', at: homePath, placeName: '北山里1号楼' }] }),
    'GET /v1/people-without-phone': { items: [] },
    'POST /v1/people-without-phone': { personId, number: '40271830' },
  });
  await loggedIn();
  open(<PhonelessPage />);
  await screen.findByText('登记一位居民');
  type('居民的姓名', '赵小宝');
  type('居民的门牌', '2单元301');
  fireEvent.click(screen.getByRole('radio', { name: '不满14周岁' }));
  tap('登记');
  expect(screen.getByText('请问过监护人，再点是哪一位同意的。')).toBeTruthy();
  expect(asked.map(({ url }) => url)).not.toContain('POST /v1/people-without-phone');
  fireEvent.click(screen.getByRole('radio', { name: '母亲' }));
  tap('登记');
  await screen.findByText(/登记好了，编号 40271830/);
  expect(asked.find(({ url }) => url === 'POST /v1/people-without-phone')?.data).toMatchObject({
    child: true,
    guardianConsent: { guardian: 'mother', edition: 1 },
  });
});

test('a guardian’s consent is taken back on a call', async () => {
  const path = `POST /v1/people-without-phone/${personId}/guardian-consent`;
  const asked = cloud({
    'GET /v1/me': aStaffMember(),
    'GET /v1/people-without-phone': { items: [{ ...elder, child: true }] },
    [path]: { stands: false },
  });
  await loggedIn();
  open(<PhonelessPage />);
  fireEvent.click(await screen.findByText('监护人的同意'));
  tap('监护人撤回同意');
  await waitFor(() => expect(asked.find(({ url }) => url === path)?.data).toEqual({}));
});

describe('his own consent', () => {
  const path = `POST /v1/people-without-phone/${personId}/purpose-consents`;
  const chief = aMe({ roles: [{ role: 'buildingChief', at: homePath, placeName: '北山里1号楼' }] });
  const openFor = async (stands: boolean, person: object = elder) => {
    const asked = cloud({
      'GET /v1/me': chief,
      'GET /v1/people-without-phone': { items: [person] },
      [path]: { purpose: 'health', stands },
    });
    await loggedIn();
    open(<PhonelessPage />);
    fireEvent.click(await screen.findByText('本人的同意'));
    fireEvent.click(screen.getByRole('radio', { name: '健康情况' }));
    return () => asked.find(({ url }) => url === path)?.data;
  };

  test('is read to him and put on record with how he was asked', async () => {
    const sent = await openFor(true);
    for (const head of ['是什么', '用来做什么', '谁看得到', '留多久']) expect(screen.getByText(head)).toBeTruthy();
    tap('本人同意，登记');
    expect([screen.getByText('请点是怎么问的。') !== null, sent()]).toEqual([true, undefined]);
    fireEvent.click(screen.getByRole('radio', { name: '上门问过' }));
    tap('本人同意，登记');
    expect(await screen.findByText('已登记同意：健康情况')).toBeTruthy();
    expect(sent()).toEqual({ purpose: 'health', consent: { edition: 2, how: 'visit' } });
  });

  test('is taken back by the same road', async () => {
    const sent = await openFor(false);
    tap('本人撤回同意');
    expect(await screen.findByText('已登记撤回：健康情况')).toBeTruthy();
    expect(sent()).toEqual({ purpose: 'health' });
  });

  test('for a child is asked of a guardian', async () => {
    const sent = await openFor(true, { ...elder, child: true });
    fireEvent.click(screen.getByRole('radio', { name: '打电话问过' }));
    tap('监护人同意，登记');
    expect(screen.getByText('请问过监护人，再点是哪一位同意的。')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '父亲' }));
    tap('监护人同意，登记');
    await screen.findByText('已登记同意：健康情况');
    expect(sent()).toEqual({ purpose: 'health', consent: { edition: 2, how: 'call', guardian: 'father' } });
  });
});
