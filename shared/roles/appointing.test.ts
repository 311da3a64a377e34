import * as fc from 'fast-check';
import { type Role, type RoleGrant, roles } from '../kernel/actor';
import { leafOf, type PlacePath, placeKindOf } from '../kernel/place';
import { appointableBy, appointableRoles, mayAppoint } from './appointing';

const street = { district: 'd900001', street: 's900001001' };
const nodes: Readonly<Record<string, PlacePath>> = {
  district: { district: 'd900001' },
  street,
  community: { ...street, community: 'c900001001001' },
  grid: { ...street, community: 'c900001001001', grid: 'g90000100100101' },
  building: {
    ...street,
    community: 'c900001001001',
    grid: 'g90000100100101',
    building: 'b90000100100101001',
  },
  otherStreet: { district: 'd900001', street: 's900001002' },
  otherCommunity: { ...street, community: 'c900001001002' },
};
const at = (name: string): PlacePath => nodes[name] ?? street;
const grant = (role: Role, place: PlacePath): RoleGrant => ({
  role,
  at: place,
  placeName: leafOf(place),
  since: '2026-01-01T00:00:00.000Z',
});
const supervisor = grant('districtSupervisor', at('district'));
const admin = grant('streetAdmin', at('street'));
const staff = grant('communityStaff', at('community'));

/** Role by node, by whom: d district supervisor, s street admin, c community staff. Written by hand from DOMAIN §1. */
const table: Readonly<Record<string, Partial<Record<Role, string>>>> = {
  district: { handler: 'd', partner: 'd' },
  street: { streetAdmin: 'd', mediator: 's', handler: 's', partner: 's', volunteer: 's', rider: 's' },
  community: {
    communityStaff: 's',
    mediator: 'sc',
    handler: 's',
    partner: 'sc',
    volunteer: 'c',
    rider: 'c',
  },
  grid: { gridWorker: 'sc', volunteer: 'c' },
  building: { buildingChief: 'c' },
  otherStreet: { streetAdmin: 'd' },
  otherCommunity: { communityStaff: 's', mediator: 's', handler: 's', partner: 's' },
};

/** The higher, the more he supervises. */
const rank = (role: Role): number => ['communityStaff', 'streetAdmin', 'districtSupervisor'].indexOf(role);

describe('who may appoint whom', () => {
  it.each(Object.keys(table))('is in the hand-written table, at a %s', (node) => {
    const appointers = Object.entries({ d: supervisor, s: admin, c: staff });
    const found = roles.map((role) => [
      role,
      appointers.flatMap(([letter, held]) => (mayAppoint([held], role, at(node)) ? [letter] : [])).join(''),
    ]);
    expect(Object.fromEntries(found.filter(([, letters]) => letters !== ''))).toEqual(table[node]);
  });

  const places = fc.constantFrom(...Object.values(nodes));
  const anyRole = fc.constantFrom(...roles);
  const grants = fc.array(
    fc.tuple(anyRole, places).map(([role, place]) => grant(role, place)),
    { maxLength: 4 },
  );

  it('never gives anybody his equal or one above him, whatever roles he holds', () => {
    const isBelow = fc.property(grants, anyRole, places, (held, role, place) => {
      const highest = Math.max(-1, ...held.map((one) => rank(one.role)));
      return !mayAppoint(held, role, place) || rank(role) < highest;
    });
    fc.assert(isBelow, { numRuns: 3000 });
  });

  it('never reaches beyond the nodes at which he himself holds a role', () => {
    const within = fc.property(grants, anyRole, places, (held, role, place) => {
      const reached = held.some((one) => Object.values(place).includes(leafOf(one.at)));
      return !mayAppoint(held, role, place) || reached;
    });
    fc.assert(within, { numRuns: 3000 });
  });

  it('is nobody for residents, members and district supervisors: those come by other ways', () => {
    const others = roles.filter((role) => !(appointableRoles as readonly Role[]).includes(role));
    expect(others).toEqual(['resident', 'partyMember', 'districtSupervisor']);
    fc.assert(
      fc.property(grants, fc.constantFrom(...others), places, (held, role, place) => !mayAppoint(held, role, place)),
    );
  });

  it('offers on the page exactly what would be granted at his own node and under it', () => {
    const offered = appointableBy(['communityStaff']).flatMap(({ role, at: kinds }) =>
      kinds.map((kind) => `${role} ${kind}`),
    );
    const granted = ['community', 'grid', 'building'].flatMap((node) =>
      roles
        .filter((role) => mayAppoint([staff], role, at(node)))
        .map((role) => `${role} ${placeKindOf(leafOf(at(node)))}`),
    );
    expect([...offered].sort()).toEqual([...granted].sort());
  });
});
