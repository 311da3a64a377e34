import type { Role } from '../kernel/actor';
import { roles } from '../kernel/actor';
import type { PlacePath } from '../kernel/place';
import { mayChangeSettings, mayReadSettings, settingLevelOf } from './keeping';

const nodes: Readonly<Record<string, PlacePath>> = {
  district: { district: 'd900001' },
  street: { district: 'd900001', street: 's900001001' },
  community: { district: 'd900001', street: 's900001001', community: 'c900001001001' },
  grid: { district: 'd900001', street: 's900001001', community: 'c900001001001', grid: 'g90000100100101' },
};
const elsewhere: PlacePath = { district: 'd900001', street: 's900001002', community: 'c900001002001' };
const at = (name: string): PlacePath => nodes[name] ?? elsewhere;

/** Where each role is held. */
const seats: Partial<Record<Role, string>> = {
  communityStaff: 'community',
  streetAdmin: 'street',
  districtSupervisor: 'district',
};
const grantsOf = (role: Role) => [{ role, at: at(seats[role] ?? 'community') }];
const nodesFor = (may: typeof mayChangeSettings) => (role: Role) =>
  [...Object.keys(nodes), 'elsewhere'].filter((node) => may(grantsOf(role), at(node)));

/** Written by hand from DOMAIN §1. Whoever is not here may nothing. */
const changed: Partial<Record<Role, readonly string[]>> = {
  streetAdmin: ['street', 'community'],
  districtSupervisor: ['district'],
};
const read: Partial<Record<Role, readonly string[]>> = {
  communityStaff: ['community', 'grid'],
  streetAdmin: ['street', 'community', 'grid'],
  districtSupervisor: ['district', 'street', 'community', 'grid', 'elsewhere'],
};

describe('the settings of a node', () => {
  it.each(roles)('are changed and read by a %s as the table says', (role) => {
    expect([nodesFor(mayChangeSettings)(role), nodesFor(mayReadSettings)(role)]).toEqual([
      changed[role] ?? [],
      read[role] ?? [],
    ]);
  });

  it('lie at districts, streets and communities alone', () => {
    expect(Object.keys(nodes).map((node) => settingLevelOf(at(node)))).toEqual([
      'district',
      'street',
      'community',
      undefined,
    ]);
  });
});
