/** Who reads all wishes of a node, as its queue or as the table of a month. */
import type { Actor } from '../../shared/kernel/actor';
import { leafOf } from '../../shared/kernel/place';
import { relationRoles } from '../../shared/wishes/relations';

const queueReaders: readonly string[] = [...relationRoles.communityStaff, ...relationRoles.overseer];

/** He may at a node at which he himself holds one of the roles. */
export const mayReadQueue = (actor: Actor, placeId: string): boolean =>
  actor.grants.some(({ role, at }) => queueReaders.includes(role) && leafOf(at) === placeId);
