/** What 投诉建议 leave behind. Ids and codes only. */
import * as z from 'zod/mini';
import { actedFor, throughSchema } from '../kernel/acting';
import { placeIdSchema, spokenNumberSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';
import { suggestionStateSchema } from './suggestion';
import { suggestionActs, suggestionTransitions } from './transitions';

export const suggestionEventTypes = [
  'suggestion.received',
  ...suggestionActs.map((act) => suggestionTransitions[act].event),
] as const;

export const suggestionEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(suggestionEventTypes),
  at: instantSchema,
  act: z.string(),
  actorId: ulidSchema,
  ...actedFor,
  suggestionId: ulidSchema,
  number: spokenNumberSchema,
  from: z.optional(suggestionStateSchema),
  to: suggestionStateSchema,
  authorId: ulidSchema,
  /** Who filed it for him, and by what right. */
  filedBy: z.optional(ulidSchema),
  filedThrough: z.optional(throughSchema),
  /** Who answered last, if anybody has. */
  answeredBy: z.optional(ulidSchema),
  /** The node that answers, and whose role there does. */
  handlerPlaceId: placeIdSchema,
  handledBy: z.enum(['street', 'district']),
  place: placePathSchema,
});

export type SuggestionEvent = z.infer<typeof suggestionEventSchema>;
