import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';

export const gridEventTypes = [
  'grid.contact_set',
  'grid.leave_set',
  'grid.leave_ended',
  'grid.card_taken_down',
  'grid.card_restored',
] as const;

/** Ids and codes only. */
export const gridEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(gridEventTypes),
  at: instantSchema,
  act: z.string(),
  actorId: ulidSchema,
  gridId: placeIdSchema,
  place: placePathSchema,
});

export type GridEvent = z.infer<typeof gridEventSchema>;
