/** A member's claim of one wish, as it is kept. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import { claimStateSchema, placesSchema, wishCategorySchema } from '../../shared/wishes/wish';

export const claimSchema = z.object({
  wishId: ulidSchema,
  memberId: ulidSchema,
  state: claimStateSchema,
  claimedAt: instantSchema,
  /** Then the place returns to the wall; of one that is offered, until when he may answer. */
  leaseUntil: instantSchema,
  extended: z.optional(z.boolean()),
  /** How many places it takes; a member comes with as many people. */
  size: placesSchema,
  team: z.optional(z.string()),
  /** Of one that waits for places to be drawn. */
  drawAt: z.optional(instantSchema),
  /** What the member’s own list shows; the words follow those of the wish. */
  number: z.string(),
  category: wishCategorySchema,
  publicWords: z.string(),
  communityName: z.string(),
  area: z.string(),
  needBy: z.optional(z.string()),
  /** Of what he has done. */
  photoIds: z.optional(z.array(ulidSchema)),
});
export type Claim = z.infer<typeof claimSchema>;
