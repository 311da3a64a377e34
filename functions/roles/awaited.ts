/**
 * A role that waits for whoever proves that a number is his: the operator names a district's supervisor before anybody has logged in.
 * It is found by the keyed hash of the number; the number itself is nowhere, the name that goes with it is sealed. Pure.
 */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import { givenRoleSchema } from '../../shared/roles/appointment';
import { isSame, type RoleChange, type RoleNear, roleChange } from './appointment';

export const awaitedSchema = z.object({
  id: ulidSchema,
  phoneIndex: z.string(),
  role: givenRoleSchema,
  placeId: placeIdSchema,
  nameSealed: z.string(),
  at: instantSchema,
  /** Whoever shows the number later is given nothing: a slip does not wait for ever. */
  until: instantSchema,
});
export type Awaited = z.infer<typeof awaitedSchema>;

/** Days for which a role waits. */
export const awaitedDays = 14;

interface Deed {
  readonly act: string;
  readonly id: string;
  readonly at: string;
  readonly personId: string;
  /** For whoever has no name yet. */
  readonly name: string;
}

/** By the system. Undefined: he holds it already, has gone, or the node is not there. */
export const appointedBySystem = (
  near: RoleNear,
  { role, placeId }: Pick<Awaited, 'role' | 'placeId'>,
  { name, ...deed }: Deed,
): RoleChange | undefined => {
  const { person, place, grants } = near;
  if (person === undefined || place === undefined) return undefined;
  if (grants.some((grant) => isSame(grant, role, placeId))) return undefined;
  const grant = { role, at: place.path, placeName: place.name, since: deed.at };
  const named = { ...deed, kind: 'appointed' as const, name: person.name ?? name, role, place };
  return roleChange(named, near, [...grants, grant], grant);
};
