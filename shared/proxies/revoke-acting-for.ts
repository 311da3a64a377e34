/** Apart from the others: a family's page and staff's both need it. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { ulidSchema } from '../kernel/id';
import { words } from '../kernel/text';
import { actingReceiptSchema } from './acting-for';

export const revokeActingFor = contract({
  entry: 'proxies',
  method: 'POST',
  access: 'session',
  kind: 'write',
  act: 'revokeActingFor',
  path: '/v1/acting-for/{principalId}/{agentId}/revoke',
  summary:
    'Ends a right to act for somebody: by him, by the one who acts, or by staff on his call with a reason. It is gone at the next request.',
  params: z.strictObject({ principalId: ulidSchema, agentId: ulidSchema }),
  body: z.strictObject({ reason: z.optional(words(2, 100)) }),
  reply: actingReceiptSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});
