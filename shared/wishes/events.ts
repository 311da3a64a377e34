/** What a wish's acts leave behind. Ids and codes only: timeline, notices, statistics and audit are made from these. */
import * as z from 'zod/mini';
import { actedFor } from '../kernel/acting';
import { askedWaySchema } from '../kernel/consent';
import { spokenNumberSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { homePathSchema } from '../kernel/place';
import { closeReasonSchema } from './close-reason';
import { referralKindSchema, referralOutcomeSchema } from './referral';
import { wishActs, wishTransitions } from './transitions';
import { contactPartSchema, ratingSchema, relationSchema, sortedSchema, wishStateSchema } from './wish';

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
  /** Who stood in reserve and is asked now whether he takes the place. */
  offeredIds: z.optional(z.array(ulidSchema)),
  /** Who stood in reserve and need not wait any more. */
  dismissedIds: z.optional(z.array(ulidSchema)),
  /** Of a delivery by fewer than were to come: how many places went back. */
  givenBack: z.optional(z.number()),
  /** Of a draw: who was there, in the order of their turns, with what was counted for each. */
  drawn: z.optional(
    z.array(z.object({ memberId: ulidSchema, helped: z.number(), lastHelped: z.optional(instantSchema) })),
  ),
  /** Why it was closed. */
  closeReason: z.optional(closeReasonSchema),
  /** Of a referral: to which kind of office, and what came of it. */
  referredTo: z.optional(referralKindSchema),
  outcome: z.optional(referralOutcomeSchema),
  /** Which edition of the resident's words the event speaks of. */
  revision: z.number(),
  /** Of a completion: what the resident gave. It stays here when the completion is undone. */
  rating: z.optional(ratingSchema),
  /** Of a completion: he agrees that his thanks are public. */
  offersThanks: z.optional(z.literal(true)),
  /** The event of the completion that this one takes back. */
  undoes: z.optional(ulidSchema),
  /** How staff sorted it where it was called otherwise before, by the resident or by staff. */
  sorted: z.optional(sortedSchema),
  /** Of a contact that was opened or looked at: which parts. */
  shows: z.optional(z.array(contactPartSchema)),
  /** Of a contact that was opened: to whoever takes a place later as well. */
  everybody: z.optional(z.boolean()),
  /** Photos that went with it in this act, and those that go with it no more. */
  photoIds: z.optional(z.array(ulidSchema)),
  droppedPhotoIds: z.optional(z.array(ulidSchema)),
  /** Where somebody else has opened his contact or agreed for him: how he was asked. */
  asked: z.optional(askedWaySchema),
});

export type WishEvent = z.infer<typeof wishEventSchema>;
