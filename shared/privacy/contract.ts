import * as z from 'zod/mini';
import { consentPurposeSchema, guardianSchema } from '../kernel/consent';
import { contract } from '../kernel/contract';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { pageOf, pageQuery } from '../kernel/page';
import { consentViewSchema, exportStates, fullViewSchema, givenCopyViewSchema } from './my-data';

const mine = { entry: 'privacy', access: 'session' } as const;

export const listConsents = contract({
  ...mine,
  act: 'listConsents',
  method: 'GET',
  path: '/v1/me/consents',
  kind: 'read',
  summary: 'What the asker has consented to, purpose by purpose.',
  reply: z.object({ items: z.array(consentViewSchema) }),
  failures: [],
});

export const giveConsent = contract({
  ...mine,
  act: 'giveConsent',
  method: 'POST',
  path: '/v1/me/consents',
  kind: 'write',
  summary:
    'Consents to one purpose, in the edition of the text that was shown. For a child under 14 a guardian consents.',
  body: z.strictObject({
    purpose: consentPurposeSchema,
    edition: z.number().check(z.int(), z.minimum(1), z.maximum(1000)),
    /** Asked with `child_under_14`, and only there. */
    guardian: z.optional(guardianSchema),
  }),
  reply: consentViewSchema,
  failures: ['WRONG_STATE'],
});

export const withdrawConsent = contract({
  ...mine,
  act: 'withdrawConsent',
  method: 'POST',
  path: '/v1/me/consents/withdraw',
  kind: 'write',
  summary: 'Withdraws a consent. What was done before stays lawful; nothing new is done on it from now on.',
  body: z.strictObject({ purpose: consentPurposeSchema }),
  reply: consentViewSchema,
  failures: ['WRONG_STATE'],
});

export const listViewsOfMyData = contract({
  ...mine,
  act: 'listViewsOfMyData',
  method: 'GET',
  path: '/v1/me/views',
  kind: 'read',
  summary:
    '谁看过我的信息: each full view of the asker’s data, or of the record that was his before he had an account; newest first.',
  query: z.strictObject({ of: z.optional(ulidSchema), ...pageQuery }),
  reply: pageOf(fullViewSchema),
  failures: ['CURSOR_REFUSED', 'NOT_FOUND'],
});

export const exportMyData = contract({
  ...mine,
  act: 'exportMyData',
  method: 'POST',
  path: '/v1/me/export',
  kind: 'write',
  summary: 'Asks for a copy of everything that is kept of the asker. It is made outside the request.',
  reply: z.object({ state: z.enum(exportStates), askedAt: instantSchema }),
  failures: [],
});

export const getMyExport = contract({
  ...mine,
  act: 'getMyExport',
  method: 'GET',
  path: '/v1/me/export',
  kind: 'read',
  summary:
    'How far the copy is; once it is ready, one part of the file. The parts joined are an HTML page with the data as JSON in it.',
  query: z.strictObject({
    part: z.optional(z.string().check(z.regex(/^[0-9]{1,3}$/))),
    /** Of somebody who has died: the copy that the asker was given as a near relative. */
    of: z.optional(ulidSchema),
  }),
  reply: z.object({
    state: z.enum(exportStates),
    askedAt: z.optional(instantSchema),
    /** Until when it can be fetched. */
    until: z.optional(instantSchema),
    parts: z.number(),
    part: z.optional(z.string()),
  }),
  failures: ['NOT_FOUND'],
});

export const listCopiesGivenToMe = contract({
  ...mine,
  act: 'listCopiesGivenToMe',
  method: 'GET',
  path: '/v1/me/copies',
  kind: 'read',
  summary: 'Copies of the data of relatives who have died, which the asker was given and can still fetch.',
  query: z.strictObject({ ...pageQuery }),
  reply: pageOf(givenCopyViewSchema),
  failures: ['CURSOR_REFUSED'],
});

export const closeAccount = contract({
  ...mine,
  act: 'closeAccount',
  method: 'POST',
  path: '/v1/me/close',
  kind: 'write',
  evenClosed: true,
  summary:
    'Closes the asker’s account at once. His open wishes end, places that he holds return to the wall, and what must stay is anonymised.',
  reply: z.object({ closedAt: instantSchema }),
  failures: [],
});
