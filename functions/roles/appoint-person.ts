import type { RoleGrant } from '../../shared/kernel/actor';
import { endOfShanghaiDay, isPast } from '../../shared/kernel/instant';
import type { PlaceNode } from '../../shared/kernel/place';
import { refuse } from '../../shared/kernel/result';
import { already, change } from '../kernel/write-act';
import { type AboutRole, actOnRole, type RoleRule } from './act-on-role';
import { isSame, roleChange, roleReceipt } from './appointment';

interface Body extends AboutRole {
  readonly name: string;
  readonly until?: string | undefined;
}

const grantOf = (
  { role }: Body,
  { path, name, communityName, gridName }: PlaceNode,
  since: string,
  until: string | undefined,
): RoleGrant => ({
  role,
  at: path,
  placeName: name,
  communityName,
  gridName,
  since,
  until,
});

/**
 * Number and name must belong together, so that a slip of the tongue appoints nobody. Who holds the role already keeps it, and
 * since when; another day of ending is a new entry of the record.
 */
export const decideAppointPerson: RoleRule<Body> = (near, deed, body) => {
  if (near.person?.name !== undefined && near.person.name !== body.name) return refuse('NAME_MISMATCH', 'body.name');
  if (isPast(body.until, deed.at)) return refuse('BAD_INPUT', 'body.until');
  const until = body.until === undefined ? undefined : endOfShanghaiDay(body.until);
  const held = near.grants.find((grant) => isSame(grant, body.role, body.place));
  const grant = grantOf(body, deed.place, held?.since ?? deed.at, until);
  const others = near.grants.filter((other) => other !== held);
  const after = roleChange({ ...deed, kind: 'appointed', name: body.name }, near, [...others, grant], grant);
  if (held !== undefined && held.until === until) return already(roleReceipt(after.appointment));
  return change(after, roleReceipt(after.appointment));
};

export const appointPerson = actOnRole('appointPerson', decideAppointPerson);
