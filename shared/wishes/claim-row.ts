import * as z from 'zod/mini';
import { spokenNumberSchema, ulidSchema } from '../kernel/id';
import { daySchema, instantSchema } from '../kernel/instant';
import { claimStateSchema, placesSchema, wishCategorySchema } from './wish';

/** A row of a member's list of what he has taken on. */
export const claimRowViewSchema = z.object({
  wishId: ulidSchema,
  number: spokenNumberSchema,
  state: claimStateSchema,
  communityName: z.string(),
  /** These absent where he has let go of it, and it is not for him to see any more. */
  category: z.optional(wishCategorySchema),
  publicWords: z.optional(z.string()),
  needBy: z.optional(daySchema),
  /** Where he comes, or came; absent while he stands in reserve, and where he has let go. */
  area: z.optional(z.string()),
  claimedAt: instantSchema,
  /** Then the place returns to the wall by itself; of one that is offered, until when he may answer; of one in reserve it says nothing. */
  leaseUntil: instantSchema,
  size: placesSchema,
  /** When places are drawn, of one that was waiting for it. */
  drawAt: z.optional(instantSchema),
});
export type ClaimRowView = z.infer<typeof claimRowViewSchema>;
