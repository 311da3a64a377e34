/** Where somebody has work to do: the nodes at which he himself holds one of the roles. */

import { importKindsOf } from '../../shared/imports/transitions';
import type { Role, RoleGrant } from '../../shared/kernel/actor';
import { leafOf, type PlacePath } from '../../shared/kernel/place';
import { membershipDeciders } from '../../shared/memberships/transitions';
import { residencyDeciders } from '../../shared/people/residency';
import { relationRoles } from '../../shared/wishes/relations';
import type { Me } from './use-me';

export interface Desk {
  readonly placeId: string;
  readonly name: string;
  readonly path: PlacePath;
  /** He confirms who lives here. */
  readonly decidesResidency: boolean;
  /** He hands in the lists of the place. */
  readonly keepsLists: boolean;
  /** He reads the queue of wishes here. */
  readonly readsWishes: boolean;
  /** He confirms who registers here, and which units are on the list. */
  readonly decidesMembership: boolean;
  /** Roles that he holds here. */
  readonly roles: readonly Role[];
}

const deciders: readonly Role[] = residencyDeciders;
const memberDeciders: readonly Role[] = membershipDeciders;
const queueReaders: readonly Role[] = [...relationRoles.communityStaff, ...relationRoles.overseer];

export const desksOf = (me: Pick<Me, 'roles'>): readonly Desk[] => {
  const desks = new Map<string, Desk>();
  for (const { role, at, placeName } of me.roles) {
    const decidesResidency = deciders.includes(role);
    const readsWishes = queueReaders.includes(role);
    const keepsLists = importKindsOf([role]).length > 0;
    if (!decidesResidency && !readsWishes) continue;
    const placeId = leafOf(at);
    const known = desks.get(placeId);
    desks.set(placeId, {
      placeId,
      name: placeName,
      path: at,
      decidesResidency: decidesResidency || known?.decidesResidency === true,
      keepsLists: keepsLists || known?.keepsLists === true,
      readsWishes: readsWishes || known?.readsWishes === true,
      decidesMembership: memberDeciders.includes(role) || known?.decidesMembership === true,
      roles: [...(known?.roles ?? []), role],
    });
  }
  return [...desks.values()];
};

/** What he holds at the desk's node, as the rules ask for it. */
export const heldAt = ({ roles, path }: Desk): readonly Pick<RoleGrant, 'role' | 'at'>[] =>
  roles.map((role) => ({ role, at: path }));
