/** What a change of a card leaves behind: ids and counts, never a name or a number. */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';
import { cardLevels } from './service-card';

export const serviceCardEventTypes = ['service_card.changed', 'service_card.entry_taken_down'] as const;

export const serviceCardEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(serviceCardEventTypes),
  at: instantSchema,
  act: z.string(),
  actorId: ulidSchema,
  /** Whose card. */
  placeId: placeIdSchema,
  /** At which level it is kept. */
  level: z.enum(cardLevels),
  version: z.number(),
  /** How many entries it has now. */
  entries: z.number(),
  /** The line that went after a report. */
  entryId: z.optional(ulidSchema),
  place: placePathSchema,
});

export type ServiceCardEvent = z.infer<typeof serviceCardEventSchema>;
