import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { pageOf, pageQuery } from '../kernel/page';
import { words } from '../kernel/text';
import {
  suggestionAnswerSchema,
  suggestionPlaceSchema,
  suggestionReceiptSchema,
  suggestionRowSchema,
  suggestionStateSchema,
  suggestionSubjectSchema,
  suggestionViewSchema,
  suggestionWordsSchema,
} from './suggestion';

const onSuggestion = z.strictObject({ suggestionId: ulidSchema });
const act = {
  entry: 'suggestions',
  method: 'POST',
  access: 'session',
  kind: 'write',
  params: onSuggestion,
  reply: suggestionReceiptSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
} as const;

export const fileSuggestion = contract({
  act: 'fileSuggestion',
  entry: 'suggestions',
  method: 'POST',
  path: '/v1/suggestions',
  access: 'session',
  kind: 'write',
  summary:
    'Anybody with a session complains or suggests, for himself or for one for whom he acts; it goes to a level above whom it is about, and never through whom it is about.',
  body: z.strictObject({
    words: suggestionWordsSchema,
    about: suggestionSubjectSchema,
    /** Absent, of one for whom it is filed: where he lives. */
    place: z.optional(suggestionPlaceSchema),
    /** For whom it is filed, when it is not for the asker himself. */
    onBehalfOf: z.optional(ulidSchema),
  }),
  reply: suggestionReceiptSchema,
  failures: ['NOT_FOUND', 'ABOUT_YOURSELF', 'CONSENT_NEEDED'],
});

export const listMySuggestions = contract({
  act: 'listMySuggestions',
  entry: 'suggestions',
  method: 'GET',
  path: '/v1/my/suggestions',
  access: 'session',
  kind: 'read',
  summary: 'What the asker, or one for whom he acts, has had to say, newest first.',
  query: z.strictObject({ onBehalfOf: z.optional(ulidSchema), ...pageQuery }),
  reply: pageOf(suggestionRowSchema),
  failures: ['CURSOR_REFUSED', 'NOT_FOUND'],
});

export const listSuggestionQueue = contract({
  act: 'listSuggestionQueue',
  entry: 'suggestions',
  method: 'GET',
  path: '/v1/suggestion-queue',
  access: 'session',
  kind: 'read',
  summary: 'Those of one state that the asker’s own street or district answers, the longest waiting first.',
  query: z.strictObject({ place: placeIdSchema, state: suggestionStateSchema, ...pageQuery }),
  reply: pageOf(suggestionRowSchema),
  failures: ['CURSOR_REFUSED'],
});

export const getSuggestion = contract({
  act: 'getSuggestion',
  entry: 'suggestions',
  method: 'GET',
  path: '/v1/suggestions/{suggestionId}',
  access: 'session',
  kind: 'read',
  summary: 'One of them with its steps, for its author and for those who answer it.',
  params: onSuggestion,
  reply: suggestionViewSchema,
  failures: ['NOT_FOUND'],
});

export const answerSuggestion = contract({
  ...act,
  act: 'answerSuggestion',
  path: '/v1/suggestions/{suggestionId}/answer',
  summary: 'The street or the district says what was done.',
  body: z.strictObject({ answer: suggestionAnswerSchema }),
});

export const reopenSuggestion = contract({
  ...act,
  act: 'reopenSuggestion',
  path: '/v1/suggestions/{suggestionId}/reopen',
  summary: 'The person is not content and says why; once.',
  body: z.strictObject({ reason: words(2, 300) }),
});

export const closeSuggestion = contract({
  ...act,
  act: 'closeSuggestion',
  path: '/v1/suggestions/{suggestionId}/close',
  summary: 'The person is content, or needs no answer any more.',
});
