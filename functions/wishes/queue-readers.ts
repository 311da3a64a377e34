/** Who reads all wishes of a node, as its queue or as the table of a month. */
import type { Actor } from '../../shared/kernel/actor';
import { leafOf } from '../../shared/kernel/place';
import { relationRoles } from '../../shared/wishes/relations';

const queueReaders: readonly string[] = [...relationRoles.communityStaff, ...relationRoles.overseer];

/** He holds one of the roles at the very node. */
export const holdsAt = (actor: Actor | undefined, wanted: readonly string[], placeId: string): boolean =>
  actor?.grants.some(({ role, at }) => wanted.includes(role) && leafOf(at) === placeId) === true;

export const mayReadQueue = (actor: Actor, placeId: string): boolean => holdsAt(actor, queueReaders, placeId);
