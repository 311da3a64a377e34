import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { placePathSchema } from '../kernel/place';

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
  /** Where he serves, or the grid of the wish; no door. */
  place: placePathSchema,
});
export type VisitEvent = z.infer<typeof visitEventSchema>;
