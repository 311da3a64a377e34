/** To whom a node's daily digest goes: whoever is told first of what comes in there. */
import type { Role } from '../kernel/actor';
import { type PlaceKind, placeKindOf } from '../kernel/place';
import { reportHandlerRoles } from '../reports/handlers';

const digestRoles: Readonly<Partial<Record<PlaceKind, Role>>> = {
  community: reportHandlerRoles.community[0],
  street: reportHandlerRoles.street[0],
  district: reportHandlerRoles.district[0],
};

export const digestRoleAt = (placeId: string): Role | undefined => digestRoles[placeKindOf(placeId)];
