import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { wishReceiptSchema } from './wish';

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
