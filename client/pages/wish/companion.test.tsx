import { screen } from '@testing-library/react';
import { cloud, loggedIn, open } from '../../testkit/on-page';
import { aWishView } from '../../testkit/wish-view';
import { Companion } from './companion';

const contact = {
  gridId: 'g37107100700201',
  gridName: '第1网格',
  communityId: 'c371071007002',
  communityName: '古寨社区',
  communityPhone: '0631-5550001',
  workerName: '赵网格',
  dutyPhone: '0631-5550002',
  dutyHours: '8:30-17:30',
  standInName: '钱替班',
  standInPhone: '0631-5550003',
  away: false,
};
const wish = aWishView({
  state: 'claimed',
  held: 1,
  accompanied: true,
  gridId: contact.gridId,
  myClaim: {
    state: 'held',
    claimedAt: '2026-11-20T04:00:00.000Z',
    leaseUntil: '2026-12-10T04:00:00.000Z',
    size: 1,
  },
});

test.each([
  ['the grid worker', {}, '赵网格', '赵网格，0631-5550002'],
  ['who stands in for him while he is away', { away: true }, '钱替班', '钱替班，0631-5550003'],
  ['the community where his number is not known', { dutyPhone: '' }, '赵网格', '古寨社区，0631-5550001'],
  [
    'the community where the stand-in has no number',
    { away: true, standInPhone: '' },
    '钱替班',
    '古寨社区，0631-5550001',
  ],
  [
    'the community where nobody stands in',
    { away: true, standInName: '', standInPhone: '' },
    '',
    '古寨社区，0631-5550001',
  ],
  ['the city where nobody near has a number', { dutyPhone: '', communityPhone: '' }, '赵网格', '12345热线，12345'],
])('on a first visit a claimer calls %s', async (_, differs, who, line) => {
  cloud({ [`GET /v1/grids/${contact.gridId}/contact`]: { ...contact, ...differs } });
  await loggedIn();
  open(<Companion wish={wish} />);
  expect(await screen.findByRole('button', { name: `打电话给${line}` })).toBeTruthy();
  expect(screen.getByText(new RegExp(`^第一次上门由网格员${who}陪您去`))).toBeTruthy();
});
