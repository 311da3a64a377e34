import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';

export const visitEventTypes = ['visit.codes_shown', 'visit.code_extended', 'visit.verified'] as const;

/** Ids only; the codes themselves are not in it. */
export const visitEventSchema = z.object({
  id: ulidSchema,
  type: z.enum(visitEventTypes),
  at: instantSchema,
  act: z.string(),
  /** Who showed or kept the code, or who checked it when he had logged in. */
  actorId: z.optional(ulidSchema),
  visitorId: ulidSchema,
  /** For which wish he came. */
  forWishId: z.optional(ulidSchema),
});
export type VisitEvent = z.infer<typeof visitEventSchema>;
