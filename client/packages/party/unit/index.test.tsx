import { screen } from '@testing-library/react';
import { logOut } from '../../../platform/session';
import { cloud, loggedIn, open, refusal } from '../../../testkit/on-page';
import { aMe, homePath } from '../../../testkit/people';
import { phone } from '../../../testkit/taro';
import UnitServicePage from './index';

const unit = {
  id: '01K9VNT0000000000000000001',
  name: '高区第一中学',
  unitKind: 'school',
  communityId: homePath.community,
  communityName: '古寨社区',
};

const opened = async (answers: Readonly<Record<string, unknown>>) => {
  const asked = cloud({ 'GET /v1/me': aMe(), 'GET /v1/my/units': { items: [unit] }, ...answers });
  await loggedIn();
  open(<UnitServicePage />);
  return asked;
};
const service = `GET /v1/units/${unit.id}/service`;

beforeEach(() => {
  phone.reset();
  logOut();
});

test('whoever stands for a unit reads how often those have helped who let him', async () => {
  const items = [
    { name: '陈志强', served: 3, lastServedAt: '2026-11-20T02:15:00.000Z' },
    { name: '马文博', served: 0 },
  ];
  await opened({ [service]: { items } });
  expect(await screen.findByText(/^办成3个，最近/)).toBeTruthy();
  expect([screen.getByText('高区第一中学'), screen.getByText('陈志强'), screen.getByText('还没有办成的')]).toHaveLength(
    3,
  );
});

test('where nobody has said yes, nobody is listed', async () => {
  await opened({ [service]: { items: [] } });
  expect(await screen.findByText('还没有同事同意给单位看。')).toBeTruthy();
});

test('whoever stands for no unit reads who names him, and nothing is asked of any unit', async () => {
  const asked = await opened({ 'GET /v1/my/units': { items: [] } });
  expect(await screen.findByText('您现在不是单位的联络人')).toBeTruthy();
  expect(asked.filter(({ url }) => url.includes('/service'))).toEqual([]);
});

test('a right that has ended meanwhile shows nothing', async () => {
  await opened({ [service]: refusal('NOT_ALLOWED', 403) });
  expect(await screen.findByText('没能打开')).toBeTruthy();
});
