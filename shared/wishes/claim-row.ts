import * as z from 'zod/mini';
import { spokenNumberSchema, ulidSchema } from '../kernel/id';
import { daySchema, instantSchema } from '../kernel/instant';
import { claimStateSchema, placesSchema, wishCategorySchema } from './wish';

/** A row of a member's list of what he has taken on. */
export const claimRowViewSchema = z.object({
  wishId: ulidSchema,
  number: spokenNumberSchema,
  state: claimStateSchema,
  category: wishCategorySchema,
  publicWords: z.string(),
  communityName: z.string(),
  area: z.string(),
  needBy: z.optional(daySchema),
  claimedAt: instantSchema,
  /** Then the place returns to the wall by itself; of one that is offered, until when he may answer; of one in reserve it says nothing. */
  leaseUntil: instantSchema,
  size: placesSchema,
  /** When places are drawn, of one that was waiting for it. */
  drawAt: z.optional(instantSchema),
});
export type ClaimRowView = z.infer<typeof claimRowViewSchema>;
