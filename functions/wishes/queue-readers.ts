/** Who reads all wishes of a node, as its queue or as the table of a month. */
import { type Actor, holdsAt } from '../../shared/kernel/actor';
import { relationRoles } from '../../shared/wishes/relations';

const queueReaders = [...relationRoles.communityStaff, ...relationRoles.overseer];

export const mayReadQueue = (actor: Actor, placeId: string): boolean => holdsAt(actor, queueReaders, placeId);
