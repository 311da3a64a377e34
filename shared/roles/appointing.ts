/**
 * Who may appoint whom, and where: written once as data. Read by the rules, by the choices on the page and by the tests.
 * Whoever may appoint may dismiss. Source: DOMAIN §1.
 */
import type { Role, RoleGrant } from '../kernel/actor';
import { reaches } from '../kernel/actor';
import type { PlaceKind, PlacePath } from '../kernel/place';
import { leafOf, placeKindOf } from '../kernel/place';

/** `resident` and `partyMember` come by services of their own; a district's supervisors are named by its operator. */
export const appointableRoles = [
  'streetAdmin',
  'communityStaff',
  'gridWorker',
  'buildingChief',
  'volunteer',
  'mediator',
  'handler',
  'partner',
  'rider',
] as const satisfies readonly Role[];
export type AppointableRole = (typeof appointableRoles)[number];

export type Appointer = 'districtSupervisor' | 'streetAdmin' | 'communityStaff';

interface Appointing {
  readonly role: AppointableRole;
  /** Kinds of nodes at which he may hold it by this appointer's hand. */
  readonly at: readonly PlaceKind[];
}

/** Each appoints what stands below him, at his own node or under it; what he may do, those above him need not. */
export const appointing = {
  districtSupervisor: [
    { role: 'streetAdmin', at: ['street'] },
    { role: 'handler', at: ['district'] },
    { role: 'partner', at: ['district'] },
  ],
  streetAdmin: [
    { role: 'communityStaff', at: ['community'] },
    { role: 'gridWorker', at: ['grid'] },
    { role: 'mediator', at: ['street', 'community'] },
    { role: 'handler', at: ['street', 'community'] },
    { role: 'partner', at: ['street', 'community'] },
    { role: 'volunteer', at: ['street'] },
    { role: 'rider', at: ['street'] },
  ],
  communityStaff: [
    { role: 'gridWorker', at: ['grid'] },
    { role: 'buildingChief', at: ['building'] },
    { role: 'volunteer', at: ['community', 'grid'] },
    { role: 'mediator', at: ['community'] },
    { role: 'partner', at: ['community'] },
    { role: 'rider', at: ['community'] },
  ],
} as const satisfies Record<Appointer, readonly Appointing[]>;

export const appointers = Object.keys(appointing) as readonly Appointer[];

const mayWith = (grant: RoleGrant, role: Role, place: PlacePath): boolean => {
  const rows: readonly Appointing[] = appointers.flatMap((appointer) =>
    grant.role === appointer ? [...appointing[appointer]] : [],
  );
  const kind = placeKindOf(leafOf(place));
  return reaches(grant, place) && rows.some((row) => row.role === role && row.at.includes(kind));
};

/** Whether one of these grants lets its holder give this role at this place, or take it away. */
export const mayAppoint = (grants: readonly RoleGrant[], role: Role, place: PlacePath): boolean =>
  grants.some((grant) => mayWith(grant, role, place));

/** What somebody who holds `held` may give, role by role, with the kinds of nodes. */
export const appointableBy = (held: readonly Role[]): readonly Appointing[] => {
  const rows: readonly Appointing[] = appointers.flatMap((appointer) =>
    held.includes(appointer) ? [...appointing[appointer]] : [],
  );
  return appointableRoles.flatMap((role) => {
    const kinds = [...new Set(rows.filter((row) => row.role === role).flatMap(({ at }) => at))];
    return kinds.length === 0 ? [] : [{ role, at: kinds }];
  });
};

/** Who may read at his own node who holds what there and below, and who appointed whom. */
export const recordReaders = ['districtSupervisor', 'streetAdmin', 'communityStaff'] as const satisfies readonly Role[];
