import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { words } from '../kernel/text';
import { placesSchema, wishReceiptSchema } from './wish';

/** Words in which a wish is told. */
export const wishWordsSchema = words(4, 300);

/** With whom a member comes: how many places he takes, and what the group calls itself. Nobody of it is named. */
export const teamSchema = { size: z.optional(placesSchema), team: z.optional(words(2, 20)) };

export const onWish = z.strictObject({ wishId: ulidSchema });
/** What every act upon one wish has in common. */
export const actOnWish = {
  entry: 'wishes',
  method: 'POST',
  access: 'session',
  kind: 'write',
  params: onWish,
  reply: wishReceiptSchema,
} as const;
