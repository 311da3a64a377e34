/** What the reporter asks for. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { pageOf, pageQuery } from '../kernel/page';
import { words } from '../kernel/text';
import {
  appealReceiptSchema,
  appealRowSchema,
  appealSubjectSchema,
  appealViewSchema,
  appealWhereSchema,
  appealWordsSchema,
  surveySchema,
} from './appeal';
import { onAppeal } from './on-appeal';

export const submitAppeal = contract({
  act: 'submitAppeal',
  entry: 'appeals',
  method: 'POST',
  path: '/v1/appeals',
  access: 'session',
  kind: 'write',
  summary:
    'Anybody with a verified phone says what is wrong and where, for himself or for one for whom he acts; it never lands with whom it is about.',
  body: z.strictObject({
    words: appealWordsSchema,
    about: appealSubjectSchema,
    /** A community, a grid or a building; absent, of one for whom it is filed: where he lives. */
    place: z.optional(placeIdSchema.check(z.regex(/^[cgb]/))),
    where: z.optional(appealWhereSchema),
    /** Units do not learn who he is. */
    nameHidden: z.boolean(),
    onBehalfOf: z.optional(ulidSchema),
  }),
  reply: appealReceiptSchema,
  failures: ['NOT_ALLOWED', 'NOT_FOUND', 'ABOUT_YOURSELF', 'CONSENT_NEEDED'],
});

export const listMyAppeals = contract({
  act: 'listMyAppeals',
  entry: 'appeals',
  method: 'GET',
  path: '/v1/my/appeals',
  access: 'session',
  kind: 'read',
  summary: 'What the asker, or one for whom he acts, has reported, newest first.',
  query: z.strictObject({ onBehalfOf: z.optional(ulidSchema), ...pageQuery }),
  reply: pageOf(appealRowSchema),
  failures: ['CURSOR_REFUSED', 'NOT_FOUND'],
});

export const getAppeal = contract({
  act: 'getAppeal',
  entry: 'appeals',
  method: 'GET',
  path: '/v1/appeals/{appealId}',
  access: 'session',
  kind: 'read',
  summary: 'One of them with its steps and its clocks, for its reporter and for those who see to it.',
  params: z.strictObject({ appealId: ulidSchema }),
  reply: appealViewSchema,
  failures: ['NOT_FOUND'],
});

export const confirmAppeal = contract({
  ...onAppeal,
  act: 'confirmAppeal',
  path: '/v1/appeals/{appealId}/confirm',
  summary:
    'The reporter says whether he was spoken to, whether it is put right and whether he is content; what is not put right is opened again. Staff say it for one whom they have called.',
  body: z.extend(surveySchema, { words: z.optional(words(2, 300)) }),
});

export const withdrawAppeal = contract({
  ...onAppeal,
  act: 'withdrawAppeal',
  path: '/v1/appeals/{appealId}/withdraw',
  summary: 'The reporter needs it no more.',
});

export const urgeAppeal = contract({
  ...onAppeal,
  act: 'urgeAppeal',
  path: '/v1/appeals/{appealId}/urge',
  summary: 'Its reporter asks where it stays, once a day; whoever supervises it urges it.',
  body: z.strictObject({ words: z.optional(words(2, 200)) }),
  failures: [...onAppeal.failures, 'URGED_TODAY'],
});
