/** A unit whose party organisation has paired with a community, and what its contact may read of its members. */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';

export const unitKinds = ['office', 'institution', 'enterprise', 'school', 'bank', 'association'] as const;
export const unitKindSchema = z.enum(unitKinds);
export type UnitKind = z.infer<typeof unitKindSchema>;

export const unitStates = ['paired', 'unpaired'] as const;
export const unitStateSchema = z.enum(unitStates);

export const unitViewSchema = z.object({
  id: ulidSchema,
  name: z.string(),
  unitKind: unitKindSchema,
  communityId: placeIdSchema,
  communityName: z.string(),
  /** Who stands for the unit; read by the staff who name him, and by nobody else. */
  contactName: z.optional(z.string()),
});
export type UnitView = z.infer<typeof unitViewSchema>;

export const unitReceiptSchema = z.object({ id: ulidSchema, state: unitStateSchema });
export type UnitReceipt = z.infer<typeof unitReceiptSchema>;

/** What a unit reads of a member who lets it: how often he has helped and when last; never whom, where or with what words. */
export const unitServiceSchema = z.object({
  name: z.string(),
  served: z.number(),
  lastServedAt: z.optional(instantSchema),
});
export type UnitService = z.infer<typeof unitServiceSchema>;
