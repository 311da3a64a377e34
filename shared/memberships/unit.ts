/** A unit whose party organisation has paired with a community. No person's data. */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';

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
});
export type UnitView = z.infer<typeof unitViewSchema>;

export const unitReceiptSchema = z.object({ id: ulidSchema, state: unitStateSchema });
export type UnitReceipt = z.infer<typeof unitReceiptSchema>;
