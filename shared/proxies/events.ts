/** What acting for others leaves behind. Ids and codes only; each names both. */
import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { homePathSchema } from '../kernel/place';
import { actingTransitions } from './acting-for';

export const actingEventTypes = [
  'person.numbered',
  'person.registered',
  ...Object.values(actingTransitions).map(({ event }) => event),
] as const;

export const actingEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(actingEventTypes),
  at: instantSchema,
  act: z.string(),
  actorId: ulidSchema,
  /** For whom somebody acts, or may act from now on. */
  principalId: ulidSchema,
  /** Who acts for him. */
  agentId: z.optional(ulidSchema),
  /** Which of the two has died: the other is told so. */
  deceasedId: z.optional(ulidSchema),
  /** Where the principal lives, where it is known. Of a question, where the asker does: of the other he is told nothing yet. */
  place: z.optional(homePathSchema),
});
export type ActingEvent = z.infer<typeof actingEventSchema>;
