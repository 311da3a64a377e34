/** What those do who see to it: a unit that was called, or the node's own staff. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { ulidSchema } from '../kernel/id';
import { daySchema } from '../kernel/instant';
import { pageOf, pageQuery } from '../kernel/page';
import { words } from '../kernel/text';
import {
  answerKindSchema,
  appealAccountSchema,
  appealAnswerSchema,
  appealRowSchema,
  returnReasonSchema,
} from './appeal';
import { onAppeal } from './on-appeal';

export const listCalls = contract({
  act: 'listCalls',
  entry: 'appeals',
  method: 'GET',
  path: '/v1/my/calls',
  access: 'session',
  kind: 'read',
  summary: 'What a unit for which the asker stands has in hand, the longest waiting first, or is done with.',
  query: z.strictObject({ unit: ulidSchema, state: z.enum(['open', 'past']), ...pageQuery }),
  reply: pageOf(appealRowSchema),
  failures: ['CURSOR_REFUSED', 'NOT_FOUND'],
});

export const signAppeal = contract({
  ...onAppeal,
  act: 'signAppeal',
  path: '/v1/appeals/{appealId}/sign',
  summary: 'A unit that was called takes it on (签收).',
});

export const reportIn = contract({
  ...onAppeal,
  act: 'reportIn',
  path: '/v1/appeals/{appealId}/report-in',
  summary: 'The unit is there (报到).',
});

export const returnAppeal = contract({
  ...onAppeal,
  act: 'returnAppeal',
  path: '/v1/appeals/{appealId}/return',
  summary: 'It isn’t this unit’s, with grounds and whose it may be: once for each unit (退单).',
  body: z.strictObject({
    reason: returnReasonSchema,
    grounds: words(4, 300),
    proposedUnitId: z.optional(ulidSchema),
  }),
  failures: [...onAppeal.failures, 'RETURNED_BEFORE', 'OWNER_FIXED'],
});

export const recordWork = contract({
  ...onAppeal,
  act: 'recordWork',
  path: '/v1/appeals/{appealId}/work',
  summary: 'A unit that came along says what it has done, for staff and the other units.',
  body: z.strictObject({ account: appealAccountSchema }),
});

export const contactReporter = contract({
  ...onAppeal,
  act: 'contactReporter',
  path: '/v1/appeals/{appealId}/contact',
  summary: 'The reporter was spoken to.',
  body: z.strictObject({ words: z.optional(words(2, 300)) }),
});

export const answerAppeal = contract({
  ...onAppeal,
  act: 'answerAppeal',
  path: '/v1/appeals/{appealId}/answer',
  summary:
    'Whoever has it in hand answers the reporter, and says of which kind the answer is; when all who came along have said what they did.',
  body: z.strictObject({
    kind: answerKindSchema,
    words: appealAnswerSchema,
    /** Of what is planned: for which day. */
    plannedFor: z.optional(daySchema),
    /** For staff and the other units. */
    account: z.optional(appealAccountSchema),
  }),
  failures: [...onAppeal.failures, 'OTHERS_PENDING'],
});
