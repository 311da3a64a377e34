import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { MembershipView } from '../../../shared/memberships/membership';
import { logOut } from '../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../testkit/on-page';
import { homePath } from '../../testkit/people';
import { phone } from '../../testkit/taro';
import { MembershipQueue } from './membership-queue';

const { community } = homePath;
const membership: MembershipView = {
  id: '01K9MEMBERSHP0000000000001',
  memberId: '01JBBBBBBBBBBBBBBBBBBBBBBB',
  state: 'applied',
  name: '马文博',
  communityId: community,
  communityName: '古寨社区',
  unitName: '外地某公司',
  unitListed: false,
  branch: '第一党支部',
  skills: ['repair'],
  freeHours: [{ weekday: 6, from: 8, to: 12 }],
  unitSeesService: false,
  appliedAt: '2026-11-20T02:15:00.000Z',
};
const path = `POST /v1/members/${membership.memberId}/memberships/${membership.id}`;
const receipt = (state: string) => ({ id: membership.id, state, unitSeesService: false });

const opened = async (answers: Readonly<Record<string, unknown>>) => {
  const asked = cloud({ 'GET /v1/memberships': { items: [membership] }, ...answers });
  await loggedIn();
  open(<MembershipQueue placeId={community} />);
  return asked;
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('staff read who he is, and that his unit is not paired, and confirm with one tap', async () => {
  const asked = await opened({ [`${path}/confirm`]: receipt('confirmed') });
  expect(await screen.findByText('外地某公司（未结对）')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '确认报到' }));
  await waitFor(() => expect(asked.map(({ url }) => url)).toContain(`${path}/confirm`));
});

test('who cannot be confirmed is told why', async () => {
  const asked = await opened({ [`${path}/decline`]: receipt('declined') });
  fireEvent.click(await screen.findByRole('button', { name: '无法确认' }));
  fireEvent.click(screen.getByRole('radio', { name: '支部名册上查不到' }));
  fireEvent.click(screen.getByRole('button', { name: '告诉他：无法确认' }));
  await waitFor(() =>
    expect(asked.find(({ url }) => url === `${path}/decline`)?.data).toEqual({ reason: '支部名册上查不到' }),
  );
});

test('when a colleague was first, staff are told that something new has happened', async () => {
  await opened({ [`${path}/confirm`]: refusal('WRONG_STATE') });
  fireEvent.click(await screen.findByRole('button', { name: '确认报到' }));
  expect(await screen.findByText(/刚刚有了新进展/)).toBeTruthy();
});

test('an empty shelf says so', async () => {
  await opened({ 'GET /v1/memberships': { items: [] } });
  expect(await screen.findByText('这一栏没有党员')).toBeTruthy();
});
