/** What staff of the node do whose turn it is, and those above them. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { daySchema } from '../kernel/instant';
import { pageOf, pageQuery } from '../kernel/page';
import { words } from '../kernel/text';
import { appealRowSchema, appealStateSchema, declineReasonSchema, delayKindSchema, delayReasonSchema } from './appeal';
import { urgencySchema } from './limits';
import { onAppeal } from './on-appeal';

export const listAppealQueue = contract({
  act: 'listAppealQueue',
  entry: 'appeals',
  method: 'GET',
  path: '/v1/appeal-queue',
  access: 'session',
  kind: 'read',
  summary: 'Those of one state at a node where the asker serves, the longest waiting first.',
  query: z.strictObject({ place: placeIdSchema, state: appealStateSchema, ...pageQuery }),
  reply: pageOf(appealRowSchema),
  failures: ['CURSOR_REFUSED'],
});

export const acceptAppeal = contract({
  ...onAppeal,
  act: 'acceptAppeal',
  path: '/v1/appeals/{appealId}/accept',
  summary: 'Staff take it in: the reporter is told who sees to it and by when.',
});

export const declineAppeal = contract({
  ...onAppeal,
  act: 'declineAppeal',
  path: '/v1/appeals/{appealId}/decline',
  summary: 'It is not for this office: with the reason, and whom to call.',
  body: z.strictObject({ reason: declineReasonSchema, words: words(4, 300), call: words(2, 60) }),
});

export const sortAppeal = contract({
  ...onAppeal,
  act: 'sortAppeal',
  path: '/v1/appeals/{appealId}/sort',
  summary: 'Staff say what it is and how urgent; its times follow.',
  body: z.strictObject({ urgency: z.optional(urgencySchema), category: z.optional(words(2, 30)) }),
});

export const handleAppeal = contract({
  ...onAppeal,
  act: 'handleAppeal',
  path: '/v1/appeals/{appealId}/handle',
  summary: 'The node’s own staff see to it, without calling anybody.',
});

export const dispatchAppeal = contract({
  ...onAppeal,
  act: 'dispatchAppeal',
  path: '/v1/appeals/{appealId}/dispatch',
  summary: 'A lead unit is called to it, and any that are to come along.',
  body: z.strictObject({
    leadId: ulidSchema,
    coIds: z.optional(z.array(ulidSchema).check(z.maxLength(8))),
    words: z.optional(words(2, 300)),
  }),
});

export const raiseAppeal = contract({
  ...onAppeal,
  act: 'raiseAppeal',
  path: '/v1/appeals/{appealId}/raise',
  summary: 'To the node above, which sees to it from now on.',
  body: z.strictObject({ reason: words(4, 300) }),
  failures: [...onAppeal.failures, 'NOBODY_ABOVE'],
});

export const askDelay = contract({
  ...onAppeal,
  act: 'askDelay',
  path: '/v1/appeals/{appealId}/delay',
  summary: 'Whoever sees to it asks for more time, once, or that the clock stand still until a day.',
  body: z.strictObject({ kind: delayKindSchema, reason: delayReasonSchema, until: daySchema, words: words(4, 300) }),
  failures: [...onAppeal.failures, 'EXTENDED_BEFORE'],
});

export const grantDelay = contract({
  ...onAppeal,
  act: 'grantDelay',
  path: '/v1/appeals/{appealId}/delay/grant',
  summary: 'Somebody else than who asked grants it; the reporter is told until when and why.',
});

export const refuseDelay = contract({
  ...onAppeal,
  act: 'refuseDelay',
  path: '/v1/appeals/{appealId}/delay/refuse',
  summary: 'It is not granted: the clock runs as before.',
  body: z.strictObject({ words: words(4, 300) }),
});

export const resumeAppeal = contract({
  ...onAppeal,
  act: 'resumeAppeal',
  path: '/v1/appeals/{appealId}/resume',
  summary: 'It goes on before its day; the clock runs again.',
  body: z.strictObject({ words: words(4, 300) }),
});
