import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';

export const placeEventTypes = ['place.laid_down'] as const;

/** A street or a community that a list has laid down: where its chain begins. */
export const placeEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(placeEventTypes),
  at: instantSchema,
  act: z.string(),
  /** Who started the import. */
  actorId: ulidSchema,
  importId: ulidSchema,
  placeId: placeIdSchema,
  place: placePathSchema,
});
export type PlaceEvent = z.infer<typeof placeEventSchema>;
