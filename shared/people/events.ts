import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { homePathSchema } from '../kernel/place';
import { residencyStateSchema } from './residency';

export const residencyEventTypes = [
  'residency.requested',
  'residency.confirmed',
  'residency.declined',
  'residency.door_revealed',
  'residency.household_matched',
] as const;

/** Ids and codes only. */
export const residencyEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(residencyEventTypes),
  at: instantSchema,
  act: z.string(),
  /** Absent when the system acted. */
  actorId: z.optional(ulidSchema),
  /** Why the system acted. */
  reason: z.optional(z.enum(['household_match'])),
  residencyId: ulidSchema,
  to: residencyStateSchema,
  personId: ulidSchema,
  place: homePathSchema,
});

export type ResidencyEvent = z.infer<typeof residencyEventSchema>;
