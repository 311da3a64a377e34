/** Appointments as the rules see them. Pure. */
import * as z from 'zod/mini';
import type { Actor, RoleGrant } from '../../shared/kernel/actor';
import { placeIdSchema, ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import { leafOf, type PlaceNode, placePathSchema } from '../../shared/kernel/place';
import type { Refusal } from '../../shared/kernel/result';
import { type AppointableRole, mayAppoint } from '../../shared/roles/appointing';
import {
  type AppointmentEntryKind,
  type AppointmentReceipt,
  appointmentEntryKinds,
  appointmentStateSchema,
  type GivenRole,
  givenRoleSchema,
} from '../../shared/roles/appointment';
import type { AppointmentEvent } from '../../shared/roles/events';

/** How a person's appointment to a role at a node stands: one row, however often he comes and goes. */
export const appointmentSchema = z.object({
  id: ulidSchema,
  personId: ulidSchema,
  role: givenRoleSchema,
  placeId: placeIdSchema,
  state: appointmentStateSchema,
  until: z.optional(instantSchema),
  /** Who did the last thing to it; absent when it was the system. */
  by: z.optional(ulidSchema),
  at: instantSchema,
});
export type Appointment = z.infer<typeof appointmentSchema>;

/** One line of the record; it is written once and stays. */
export const entrySchema = z.object({
  id: ulidSchema,
  entryKind: z.enum(appointmentEntryKinds),
  at: instantSchema,
  personId: ulidSchema,
  name: z.string(),
  role: givenRoleSchema,
  place: placePathSchema,
  placeName: z.string(),
  by: z.optional(ulidSchema),
  byName: z.optional(z.string()),
  reason: z.optional(z.string()),
  until: z.optional(instantSchema),
});
export type Entry = z.infer<typeof entrySchema>;

/** A person, what he holds, and the node that is spoken of. */
export interface RoleNear {
  readonly person: { readonly name?: string | undefined } | undefined;
  readonly grants: readonly RoleGrant[];
  /** The list of grants as it was read; the store's own mark. */
  readonly asRead: unknown;
  readonly place: PlaceNode | undefined;
  readonly appointment: Appointment | undefined;
}

/** What a decision on a role changes, all at once. */
export interface RoleChange {
  readonly grants: readonly RoleGrant[];
  /** The grant that is given, or taken away. */
  readonly grant: RoleGrant;
  readonly name: string;
  /** He is known by this name from now on: he had none. */
  readonly namesPerson: boolean;
  readonly appointment: Appointment;
  readonly entry: Entry;
  readonly event: AppointmentEvent;
}

export const isSame = (grant: RoleGrant, role: GivenRole, placeId: string): boolean =>
  grant.role === role && leafOf(grant.at) === placeId;

/** Within his own node only, by the table; never himself, neither up nor out. */
export const objectionToRole = (
  actor: Actor,
  { personId, role }: { readonly personId: string; readonly role: AppointableRole },
  place: PlaceNode | undefined,
): Refusal | undefined => {
  if (place === undefined) return { code: 'NOT_FOUND', field: 'body.place' };
  if (!mayAppoint(actor.grants, role, place.path)) return { code: 'NOT_ALLOWED' };
  if (personId === actor.personId) return { code: 'NOT_ALLOWED' };
  return undefined;
};

/** Where it is, so that it cannot be mistaken for another community's: a grid bears its community's name before its own. */
const fullName = ({ name, communityName }: PlaceNode): string =>
  communityName === undefined || communityName === name ? name : `${communityName}${name}`;

export interface RoleDeed {
  readonly act: string;
  readonly kind: AppointmentEntryKind;
  readonly id: string;
  readonly at: string;
  readonly personId: string;
  readonly name: string;
  readonly role: GivenRole;
  readonly place: PlaceNode;
  readonly by?: { readonly personId: string; readonly name?: string | undefined };
  readonly reason?: string;
}

const stateAfter = { appointed: 'standing', dismissed: 'ended', expired: 'ended' } as const satisfies Record<
  AppointmentEntryKind,
  Appointment['state']
>;

/** Completes a decision with the row, the line of the record and the event that every act leaves behind. */
export const roleChange = (
  deed: RoleDeed,
  near: Pick<RoleNear, 'person'>,
  grants: readonly RoleGrant[],
  grant: RoleGrant,
): RoleChange => {
  const { id, at, personId, role, place } = deed;
  const state = stateAfter[deed.kind];
  const by = deed.by?.personId;
  const common = { id, personId, role, at, ...(grant.until === undefined ? {} : { until: grant.until }) };
  return {
    grants,
    grant,
    name: deed.name,
    namesPerson: near.person?.name === undefined,
    appointment: { ...common, placeId: place.id, state, by },
    entry: {
      ...common,
      entryKind: deed.kind,
      name: deed.name,
      place: place.path,
      placeName: fullName(place),
      by,
      byName: deed.by?.name,
      reason: deed.reason,
    },
    event: {
      id,
      type: state === 'standing' ? 'appointment.made' : 'appointment.ended',
      at,
      act: deed.act,
      ...(by === undefined ? {} : { actorId: by }),
      appointmentId: id,
      personId,
      role,
      to: state,
      place: place.path,
    },
  };
};

export const roleReceipt = ({ personId, role, placeId, state, until }: Appointment): AppointmentReceipt => ({
  personId,
  role,
  placeId,
  state,
  ...(until === undefined ? {} : { until }),
});
