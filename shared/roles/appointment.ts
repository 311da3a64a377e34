/** 任命: a role given to a person at a node, on record from its beginning to its end. */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { appointableRoles } from './appointing';

export const appointableRoleSchema = z.enum(appointableRoles);

/** Roles whose beginning and end are on record: a district's supervisor is named by the operator, by nobody here. */
export const givenRoleSchema = z.enum([...appointableRoles, 'districtSupervisor']);
export type GivenRole = z.infer<typeof givenRoleSchema>;

export const appointmentStates = ['standing', 'ended'] as const;
export const appointmentStateSchema = z.enum(appointmentStates);

/** What an entry of the record tells. `expired`: it ended on the day that was set. */
export const appointmentEntryKinds = ['appointed', 'dismissed', 'expired'] as const;
export type AppointmentEntryKind = (typeof appointmentEntryKinds)[number];

export const appointmentReceiptSchema = z.object({
  personId: ulidSchema,
  role: givenRoleSchema,
  placeId: placeIdSchema,
  state: appointmentStateSchema,
  /** The last moment for which he is appointed; absent: until somebody ends it. */
  until: z.optional(instantSchema),
});
export type AppointmentReceipt = z.infer<typeof appointmentReceiptSchema>;

export const holderViewSchema = z.object({
  personId: ulidSchema,
  name: z.string(),
  role: appointableRoleSchema,
  placeId: placeIdSchema,
  placeName: z.string(),
  since: instantSchema,
  until: z.optional(instantSchema),
});
export type HolderView = z.infer<typeof holderViewSchema>;

export const appointmentEntrySchema = z.object({
  id: ulidSchema,
  kind: z.enum(appointmentEntryKinds),
  at: instantSchema,
  name: z.string(),
  role: givenRoleSchema,
  placeName: z.string(),
  /** Absent when the system acted. */
  byName: z.optional(z.string()),
  reason: z.optional(z.string()),
  until: z.optional(instantSchema),
});
export type AppointmentEntry = z.infer<typeof appointmentEntrySchema>;
