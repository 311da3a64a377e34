/** 积分: what a member has earned by meeting wishes, where his tenant has switched points on. */
import * as z from 'zod/mini';
import { spokenNumberSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';

/** One entry of the ledger; nothing in it is ever changed, what is taken back is an entry of its own. */
export const pointsEntrySchema = z.object({
  /** The event that it follows from. */
  id: ulidSchema,
  at: instantSchema,
  /** Below nought where a completion was undone. */
  points: z.number(),
  wishId: ulidSchema,
  number: spokenNumberSchema,
});
export type PointsEntry = z.infer<typeof pointsEntrySchema>;

export const myPointsSchema = z.object({
  /** Whether the tenant shows points at all; where he does not, nothing else is told. */
  on: z.boolean(),
  sum: z.number(),
  items: z.array(pointsEntrySchema),
  next: z.optional(z.string()),
});
