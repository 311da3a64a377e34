/** Where an appeal lands, and who never reads it: written once as data. Source: DOMAIN §2.3 (never with the accused). */
import type { Role } from '../kernel/actor';
import type { PlacePath } from '../kernel/place';
import type { AppealLevel, AppealSubject } from './appeal';

/** Whose turn it is first. What is about the community, a grid worker or the property company begins a level up. */
export const firstLevel = {
  matter: 'community',
  community: 'street',
  gridWorker: 'street',
  property: 'street',
  street: 'district',
} as const satisfies Record<AppealSubject, AppealLevel>;

/** Whoever holds one of these at the place is among those it is about, whatever other office he holds. */
export const accusedRoles = {
  matter: [],
  community: ['communityStaff', 'gridWorker'],
  gridWorker: ['gridWorker', 'communityStaff'],
  property: ['communityStaff', 'gridWorker'],
  street: ['streetAdmin'],
} as const satisfies Record<AppealSubject, readonly Role[]>;

/** Who sees to it when it is the turn of this level. */
export const ownerRole = {
  community: 'communityStaff',
  street: 'streetAdmin',
  district: 'districtSupervisor',
} as const satisfies Record<AppealLevel, Role>;

/** Who stands above this level. */
export const supervisorRoles = {
  community: ['streetAdmin', 'districtSupervisor'],
  street: ['districtSupervisor'],
  district: [],
} as const satisfies Record<AppealLevel, readonly Role[]>;

/** Undefined: nobody stands above it. */
export const levelAbove = (level: AppealLevel): AppealLevel | undefined =>
  level === 'community' ? 'street' : level === 'street' ? 'district' : undefined;

/** The node of this level over the place. */
export const nodeOf = (level: AppealLevel, place: PlacePath): PlacePath => {
  const { district, street, community } = place;
  if (level === 'district' || street === undefined) return { district };
  if (level === 'street' || community === undefined) return { district, street };
  return { district, street, community };
};
