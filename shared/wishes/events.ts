/** What a wish's acts leave behind. Ids and codes only: timeline, notices, statistics and audit are made from these. */
import * as z from 'zod/mini';
import { actedFor } from '../kernel/acting';
import { spokenNumberSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { homePathSchema } from '../kernel/place';
import { wishActs, wishTransitions } from './transitions';
import { closeReasonSchema, relationSchema, wishStateSchema } from './wish';

export const wishEventTypes = [
  'wish.submitted',
  'wish.text_checked',
  ...wishActs.map((act) => wishTransitions[act].event),
] as const;

export const wishEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(wishEventTypes),
  at: instantSchema,
  act: z.string(),
  by: relationSchema,
  /** Absent when the system acted. */
  actorId: z.optional(ulidSchema),
  wishId: ulidSchema,
  number: spokenNumberSchema,
  from: z.optional(wishStateSchema),
  to: wishStateSchema,
  authorId: ulidSchema,
  ...actedFor,
  /** Who filed the wish by his role, for a resident without a phone: he is told how it goes on. */
  filedBy: z.optional(ulidSchema),
  /** Everyone who holds a place after the act, and whoever has just let go of one. */
  claimerIds: z.array(ulidSchema),
  place: homePathSchema,
  /** Why it was closed. */
  closeReason: z.optional(closeReasonSchema),
  /** Which edition of the resident's words the event speaks of. */
  revision: z.number(),
});

export type WishEvent = z.infer<typeof wishEventSchema>;
