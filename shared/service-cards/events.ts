/** What a change of a card leaves behind: ids and counts, never a name or a number. */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';

export const serviceCardEventTypes = ['service_card.changed'] as const;

export const serviceCardEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(serviceCardEventTypes),
  at: instantSchema,
  act: z.string(),
  actorId: ulidSchema,
  /** Whose card. */
  placeId: placeIdSchema,
  version: z.number(),
  /** How many entries it has now. */
  entries: z.number(),
  place: placePathSchema,
});

export type ServiceCardEvent = z.infer<typeof serviceCardEventSchema>;
