import { holdsWithin, type RoleGrant, reaches } from './actor';
import { leafOf, liesUnder, type PlacePath, placeKindOf } from './place';

const building: PlacePath = {
  district: 'd371071',
  street: 's371071007',
  community: 'c371071007001',
  grid: 'g37107100700101',
  building: 'b37107100700101001',
};
const grantAt = (at: PlacePath, role: RoleGrant['role'] = 'communityStaff'): RoleGrant => ({
  role,
  at,
  placeName: '',
  since: '2026-01-01T00:00:00.000Z',
});

describe('a node of the org tree', () => {
  it('is named by the most exact place that is known', () => {
    expect(leafOf(building)).toBe('b37107100700101001');
    expect(leafOf({ district: 'd371071', street: 's371071007' })).toBe('s371071007');
  });

  it.each([
    ['d371071', 'district'],
    ['s371071007', 'street'],
    ['c371071007001', 'community'],
    ['g37107100700101', 'grid'],
    ['b37107100700101001', 'building'],
  ])('%s is a %s', (id, kind) => {
    expect(placeKindOf(id)).toBe(kind);
  });

  it('lies under itself and everything above it, and under nothing else', () => {
    expect(['d371071', 'c371071007001', 'b37107100700101001'].map((id) => liesUnder(building, id))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['c371071007002', 'c37107100700', 'root'].map((id) => liesUnder(building, id))).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe('a role', () => {
  it('reaches its node and what is under it, not what is above or beside it', () => {
    const community = { district: 'd371071', street: 's371071007', community: 'c371071007001' };
    expect(reaches(grantAt(community), building)).toBe(true);
    expect(reaches(grantAt(building), community)).toBe(false);
    expect(reaches(grantAt({ ...community, community: 'c371071007002' }), building)).toBe(false);
  });

  it('counts only when it is one of those asked for', () => {
    const actor = { grants: [grantAt({ district: 'd371071' }, 'volunteer')] };
    expect(holdsWithin(actor, ['volunteer', 'rider'], building)).toBe(true);
    expect(holdsWithin(actor, ['communityStaff'], building)).toBe(false);
    expect(holdsWithin({ grants: [] }, ['volunteer'], building)).toBe(false);
  });
});
