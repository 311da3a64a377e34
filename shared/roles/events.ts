import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';
import { appointmentStateSchema, givenRoleSchema } from './appointment';

export const appointmentEventTypes = ['appointment.made', 'appointment.ended'] as const;

/** Ids and codes only. */
export const appointmentEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(appointmentEventTypes),
  at: instantSchema,
  act: z.string(),
  /** Absent when the system acted. */
  actorId: z.optional(ulidSchema),
  appointmentId: ulidSchema,
  personId: ulidSchema,
  role: givenRoleSchema,
  to: appointmentStateSchema,
  place: placePathSchema,
});
export type AppointmentEvent = z.infer<typeof appointmentEventSchema>;
