import { fireEvent, screen, waitFor } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { phone } from '../../../testkit/taro';
import { GridLeave } from './grid-leave';

const team = {
  gridId: 'g37107100700201',
  gridName: '第1网格',
  communityId: 'c371071007002',
  communityName: '古寨社区',
  communityPhone: '0631-0000002',
  workerName: '周晓明',
  dutyPhone: '0631-0001006',
  dutyHours: '每天 8:30–17:30',
  standInName: '吴美玲',
  standInPhone: '0631-0001007',
  away: false,
};

beforeEach(() => {
  phone.reset();
  logOut();
});

test('a leave is said with its first and last day, after reading what residents will see', async () => {
  const asked = cloud({ [`POST /v1/grids/${team.gridId}/leave`]: { gridId: team.gridId } });
  await loggedIn();
  open(<GridLeave team={team} />);
  fireEvent.click(screen.getByRole('button', { name: '登记休假' }));
  expect(screen.getByText('这几天居民先看到替班吴美玲的电话；到期自动恢复。')).toBeTruthy();
  fireEvent.click(screen.getAllByRole('button', { name: '登记休假' }).at(-1) as HTMLElement);
  await waitFor(() => expect(asked.at(-1)?.url).toBe(`POST /v1/grids/${team.gridId}/leave`));
  expect(asked.at(-1)?.data).toEqual({
    from: expect.stringMatching(/^\d{4}-/),
    until: expect.stringMatching(/^\d{4}-/),
  });
});

test('a leave that stands is read with its days, and can be taken back; a refusal is told', async () => {
  cloud({ [`POST /v1/grids/${team.gridId}/leave/end`]: refusal('NOT_ALLOWED', 403) });
  await loggedIn();
  open(<GridLeave team={{ ...team, leave: { from: '2026-11-25', until: '2026-11-28' } }} />);
  expect(screen.getByText(/^周晓明休假：.*11月25日至.*11月28日$/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: '取消休假' }));
  expect((await screen.findByRole('alert')).textContent).toContain('没有办理这一步的权限');
});
