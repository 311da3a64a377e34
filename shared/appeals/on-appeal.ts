/** What all acts on an existing appeal have in common on the wire. */
import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { appealReceiptSchema } from './appeal';

export const onAppeal = {
  entry: 'appeals',
  method: 'POST',
  access: 'session',
  kind: 'write',
  params: z.strictObject({ appealId: ulidSchema }),
  reply: appealReceiptSchema,
  failures: ['NOT_FOUND', 'NOT_ALLOWED', 'WRONG_STATE'],
} as const;
