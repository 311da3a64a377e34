/** Where somebody has work to do: the nodes at which he himself holds one of the roles. */
import type { Role } from '../../shared/kernel/actor';
import { leafOf, type PlacePath } from '../../shared/kernel/place';
import { residencyDeciders } from '../../shared/people/residency';
import { relationRoles } from '../../shared/wishes/relations';
import type { Me } from './use-me';

export interface Desk {
  readonly placeId: string;
  readonly name: string;
  readonly path: PlacePath;
  /** He confirms who lives here. */
  readonly decidesResidency: boolean;
  /** He reads the queue of wishes here. */
  readonly readsWishes: boolean;
}

const deciders: readonly Role[] = residencyDeciders;
const queueReaders: readonly Role[] = [...relationRoles.communityStaff, ...relationRoles.overseer];

export const desksOf = (me: Pick<Me, 'roles'>): readonly Desk[] => {
  const desks = new Map<string, Desk>();
  for (const { role, at, placeName } of me.roles) {
    const decidesResidency = deciders.includes(role);
    const readsWishes = queueReaders.includes(role);
    if (!decidesResidency && !readsWishes) continue;
    const placeId = leafOf(at);
    const known = desks.get(placeId);
    desks.set(placeId, {
      placeId,
      name: placeName,
      path: at,
      decidesResidency: decidesResidency || known?.decidesResidency === true,
      readsWishes: readsWishes || known?.readsWishes === true,
    });
  }
  return [...desks.values()];
};
