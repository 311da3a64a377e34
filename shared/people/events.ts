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
] as const;

/** Ids and codes only. */
export const residencyEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(residencyEventTypes),
  at: instantSchema,
  act: z.string(),
  actorId: ulidSchema,
  residencyId: ulidSchema,
  to: residencyStateSchema,
  personId: ulidSchema,
  place: homePathSchema,
});

export type ResidencyEvent = z.infer<typeof residencyEventSchema>;
