import { aResident, aStaffMember, homePath } from '../testkit/people';
import { desksOf } from './desk';

const { district, street, community, grid } = homePath;

test('a resident has no desk', () => {
  expect(desksOf(aResident())).toEqual([]);
});

test('staff review wishes and confirm residents where they serve', () => {
  expect(desksOf(aStaffMember())).toEqual([
    expect.objectContaining({ placeId: community, decidesResidency: true, readsWishes: true }),
  ]);
});

test('a district supervisor reads the queue and confirms nobody', () => {
  const desks = desksOf({ roles: [{ role: 'districtSupervisor', at: { district }, placeName: '高区' }] });
  expect(desks).toEqual([expect.objectContaining({ placeId: district, decidesResidency: false, readsWishes: true })]);
});

test('whoever serves at two nodes has two desks, and two roles at one node make one', () => {
  const desks = desksOf({
    roles: [
      { role: 'gridWorker', at: { district, street, community, grid }, placeName: '第1网格' },
      { role: 'communityStaff', at: { district, street, community }, placeName: '古寨社区' },
      { role: 'streetAdmin', at: { district, street, community }, placeName: '古寨社区' },
    ],
  });
  expect(desks.map(({ name }) => name)).toEqual(['第1网格', '古寨社区']);
});
