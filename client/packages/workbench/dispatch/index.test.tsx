import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { WishView } from '../../../../shared/wishes/wish';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { phone } from '../../../testkit/taro';
import { aWishView } from '../../../testkit/wish-view';
import DispatchPage from './index';

const { id } = aWishView();
const path = `/v1/wishes/${id}`;
const member = (memberId: string, name: string, skills: readonly string[]) => ({
  id: '01K9MEMBERSH00000000000001',
  memberId,
  name,
  state: 'confirmed',
  communityId: 'c371071007002',
  communityName: '古寨社区',
  unitName: '第一中学',
  unitListed: true,
  branch: '第一党支部',
  skills,
  freeHours: [{ weekday: 6, from: 8, to: 12 }],
  unitSeesService: false,
  appliedAt: '2026-11-01T00:00:00.000Z',
});
const sun = member('01K9PERS000000000000000001', '孙思远', ['repair']);
const chen = member('01K9PERS000000000000000002', '陈志强', ['arts']);

const show = async (wish: Partial<WishView>, answers: Record<string, unknown> = {}) => {
  const asked = cloud({
    [`GET ${path}`]: aWishView({ relations: ['communityStaff'], ...wish }),
    'GET /v1/memberships': { items: [chen, sun] },
    ...answers,
  });
  await loggedIn();
  phone.opens({ id });
  open(<DispatchPage />);
  return asked;
};
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  phone.reset();
  logOut();
});

test('who can do it is named first, and it goes out to whom staff chose', async () => {
  const asked = await show({}, { [`POST ${path}/assign`]: { id, number: '40271830', state: 'assigned' } });
  const choices = await screen.findAllByRole('radio');
  expect(choices.map((choice) => choice.getAttribute('aria-label')?.slice(0, 3))).toEqual(['孙思远', '陈志强']);
  tap('派单');
  expect(screen.getByText('请选一位党员。')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: /^孙思远/ }));
  tap('派给孙思远');
  await waitFor(() =>
    expect(asked.find(({ url }) => url === `POST ${path}/assign`)?.data).toEqual({ memberId: sun.memberId }),
  );
});

test('a wish that is not on the wall is given its words with it', async () => {
  const asked = await show(
    { state: 'submitted', publicWords: undefined, category: undefined, words: '灯坏了' } as Partial<WishView>,
    { [`POST ${path}/assign`]: { id, number: '40271830', state: 'assigned' } },
  );
  fireEvent.click(await screen.findByRole('radio', { name: /^陈志强/ }));
  tap('派给陈志强');
  expect(screen.getByText('请选一个类别。')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '维修' }));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '帮一位邻居换灯泡' } });
  tap('派给陈志强');
  await waitFor(() =>
    expect(asked.find(({ url }) => url === `POST ${path}/assign`)?.data).toEqual({
      memberId: chen.memberId,
      issued: { publicWords: '帮一位邻居换灯泡', category: 'repair', places: 1 },
    }),
  );
});

test('a wish for several goes out to one who brings so many', async () => {
  const asked = await show({ places: 3 }, { [`POST ${path}/assign`]: { id, number: '40271830', state: 'assigned' } });
  fireEvent.click(await screen.findByRole('radio', { name: /^陈志强/ }));
  tap('一共来增加一位');
  tap('派给陈志强');
  await waitFor(() =>
    expect(asked.find(({ url }) => url === `POST ${path}/assign`)?.data).toEqual({ memberId: chen.memberId, size: 2 }),
  );
});

test('a group is asked by its name for what others have left free', async () => {
  const asked = await show(
    { places: 5, held: 2 },
    { [`POST ${path}/assign`]: { id, number: '40271830', state: 'claimed' } },
  );
  fireEvent.click(await screen.findByRole('radio', { name: /^陈志强/ }));
  expect(screen.queryByRole('textbox')).toBeNull();
  for (let more = 0; more < 4; more += 1) tap('一共来增加一位');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '队' } });
  tap('派给陈志强');
  expect(screen.getByText('队名至少两个字，也可以不写。')).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '第一中学志愿队' } });
  tap('派给陈志强');
  await waitFor(() =>
    expect(asked.find(({ url }) => url === `POST ${path}/assign`)?.data).toEqual({
      memberId: chen.memberId,
      size: 3,
      team: '第一中学志愿队',
    }),
  );
});

test('staff who were too late are told', async () => {
  await show({}, { [`POST ${path}/assign`]: refusal('WRONG_STATE') });
  fireEvent.click(await screen.findByRole('radio', { name: /^孙思远/ }));
  tap('派给孙思远');
  expect(await screen.findByRole('alert')).toBeTruthy();
});

test('what somebody has taken on already is not dispatched', async () => {
  await show({ state: 'claimed', held: 1 });
  expect(await screen.findByText('这个心愿现在不能派单')).toBeTruthy();
});
