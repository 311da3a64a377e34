/** What people ask about themselves and their family. Staff's contracts lie apart: neither side's pages carry the other's. */
import * as z from 'zod/mini';
import { guardianConsentSchema } from '../kernel/consent';
import { contract } from '../kernel/contract';
import { spokenNumberSchema, ulidSchema } from '../kernel/id';
import { pageOf, pageQuery } from '../kernel/page';
import { personName } from '../kernel/text';
import { actingReceiptSchema, actingViewSchema } from './acting-for';

const write = { entry: 'proxies', method: 'POST', access: 'session', kind: 'write' } as const;
const byAgent = z.strictObject({ agentId: ulidSchema });

export const showMyNumber = contract({
  ...write,
  act: 'showMyNumber',
  path: '/v1/my/number',
  summary:
    'The asker’s own number, to be said aloud to somebody who is to act for him or to staff; made at the first asking.',
  reply: z.object({ number: spokenNumberSchema }),
  failures: [],
});

export const askToActFor = contract({
  ...write,
  act: 'askToActFor',
  path: '/v1/acting-for',
  summary: 'Asks to act for a resident; his number and his name must fit together, and he must agree on his own phone.',
  body: z.strictObject({
    number: spokenNumberSchema,
    name: personName,
    ownName: personName,
    kind: z.enum(['relative', 'guardian']),
    /** A guardian’s separate consent, asked where he asks to act for a child under fourteen. */
    guardianConsent: z.optional(guardianConsentSchema),
  }),
  reply: z.object({ state: z.literal('asked') }),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'CONSENT_MISSING'],
});

export const agreeToBeActedFor = contract({
  ...write,
  act: 'agreeToBeActedFor',
  path: '/v1/my/agents/{agentId}/agree',
  summary: 'The asker agrees that somebody acts for him. The consent is on record and can be taken back at any time.',
  params: byAgent,
  reply: actingReceiptSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const declineToBeActedFor = contract({
  ...write,
  act: 'declineToBeActedFor',
  path: '/v1/my/agents/{agentId}/decline',
  summary: 'The asker does not want somebody to act for him.',
  params: byAgent,
  reply: actingReceiptSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const listWhoActsForMe = contract({
  entry: 'proxies',
  method: 'GET',
  access: 'session',
  kind: 'read',
  act: 'listWhoActsForMe',
  path: '/v1/my/agents',
  summary: 'Who acts for the asker, or for the record that was his before he had an account; who asks to, and who did.',
  query: z.strictObject({ of: z.optional(ulidSchema), ...pageQuery }),
  reply: pageOf(actingViewSchema),
  failures: ['CURSOR_REFUSED', 'NOT_FOUND'],
});
