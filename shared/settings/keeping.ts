/**
 * Who may change the settings of which kinds of nodes, and who may read them: written once as data. Read by the rules, by the page and
 * by the tests. Source: DOMAIN §1; each sets what binds at his own level, and a street what binds in its communities.
 */
import type { Role, RoleGrant } from '../kernel/actor';
import { reaches } from '../kernel/actor';
import type { PlaceKind, PlacePath } from '../kernel/place';
import { leafOf, placeKindOf } from '../kernel/place';

/** Settings lie at these kinds of nodes and at no other. */
export const settingLevels = ['district', 'street', 'community'] as const satisfies readonly PlaceKind[];
export type SettingLevel = (typeof settingLevels)[number];

const keepers: Partial<Record<Role, readonly SettingLevel[]>> = {
  streetAdmin: ['street', 'community'],
  districtSupervisor: ['district'],
};

export const settingReaders = [
  'communityStaff',
  'streetAdmin',
  'districtSupervisor',
] as const satisfies readonly Role[];

/** Undefined: nothing is set at a grid or a building. */
export const settingLevelOf = (place: PlacePath): SettingLevel | undefined =>
  settingLevels.find((level) => level === placeKindOf(leafOf(place)));

export const mayChangeSettings = (grants: readonly Pick<RoleGrant, 'role' | 'at'>[], place: PlacePath): boolean => {
  const level = settingLevelOf(place);
  return grants.some(
    (grant) => level !== undefined && keepers[grant.role]?.includes(level) === true && reaches(grant, place),
  );
};

const readers: readonly Role[] = settingReaders;

export const mayReadSettings = (grants: readonly Pick<RoleGrant, 'role' | 'at'>[], place: PlacePath): boolean =>
  grants.some((grant) => readers.includes(grant.role) && reaches(grant, place));
