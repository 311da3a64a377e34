import * as z from 'zod/mini';
import { askedWaySchema, consentPurposeSchema, guardianConsentSchema, guardianSchema } from '../kernel/consent';
import { contract } from '../kernel/contract';
import { placeIdSchema, spokenNumberSchema, ulidSchema } from '../kernel/id';
import { pageOf, pageQuery } from '../kernel/page';
import { personName } from '../kernel/text';
import { roomSchema } from '../people/residency';
import { actingReceiptSchema, actingRowViewSchema, phonelessViewSchema } from './acting-for';

const write = { entry: 'proxies', method: 'POST', access: 'session', kind: 'write' } as const;
const read = { entry: 'proxies', method: 'GET', access: 'session', kind: 'read' } as const;
const onPerson = z.strictObject({ personId: ulidSchema });

export const listActingFor = contract({
  ...read,
  act: 'listActingFor',
  path: '/v1/acting-for',
  summary: 'Who acts for whom at and under one of the asker’s nodes, names masked: to end a right on a call.',
  query: z.strictObject({ place: placeIdSchema, ...pageQuery }),
  reply: pageOf(actingRowViewSchema),
  failures: ['CURSOR_REFUSED'],
});

export const registerPersonWithoutPhone = contract({
  ...write,
  act: 'registerPersonWithoutPhone',
  path: '/v1/people-without-phone',
  summary:
    'Staff, the grid worker or the building chief register a resident who has no phone, so that they can act for him.',
  body: z.strictObject({
    name: personName,
    building: placeIdSchema,
    room: roomSchema,
    child: z.boolean(),
    /** A guardian’s separate consent; without it no child under fourteen is put on record. */
    guardianConsent: z.optional(guardianConsentSchema),
  }),
  reply: z.object({ personId: ulidSchema, number: spokenNumberSchema }),
  failures: ['NOT_FOUND', 'CONSENT_MISSING'],
});

export const listPeopleWithoutPhone = contract({
  ...read,
  act: 'listPeopleWithoutPhone',
  path: '/v1/people-without-phone',
  summary: 'Residents without a phone at and under one of the asker’s nodes, names and doors masked.',
  query: z.strictObject({ place: placeIdSchema, ...pageQuery }),
  reply: pageOf(phonelessViewSchema),
  failures: ['CURSOR_REFUSED'],
});

export const recordConsent = contract({
  ...write,
  act: 'recordConsent',
  path: '/v1/people-without-phone/{personId}/consents',
  summary:
    'Staff put on record that a resident without a phone agreed, by telephone or at his door, that a relative acts for him.',
  params: onPerson,
  body: z.strictObject({
    number: spokenNumberSchema,
    name: personName,
    kind: z.enum(['relative', 'guardian']),
    how: z.enum(['call', 'visit']),
    /** A guardian’s separate consent; without it nobody acts for a child under fourteen. */
    guardianConsent: z.optional(guardianConsentSchema),
  }),
  reply: actingReceiptSchema,
  failures: ['NOT_FOUND', 'CONSENT_MISSING'],
});

export const linkPersonToAccount = contract({
  ...write,
  act: 'linkPersonToAccount',
  path: '/v1/people-without-phone/{personId}/link',
  summary:
    'The resident has an account by now: staff join his record to it, and everything that was filed for him is his to go on with.',
  params: onPerson,
  body: z.strictObject({ number: spokenNumberSchema }),
  reply: actingReceiptSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const setGuardianConsent = contract({
  ...write,
  act: 'setGuardianConsent',
  path: '/v1/people-without-phone/{personId}/guardian-consent',
  summary:
    'Puts a guardian’s consent for a child under fourteen on record, or, without one, that it was taken back: from then on nothing new is filed for the child.',
  params: onPerson,
  body: z.strictObject({ guardianConsent: z.optional(guardianConsentSchema) }),
  reply: z.object({ stands: z.boolean() }),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'CONSENT_MISSING'],
});

export const recordPurposeConsent = contract({
  ...write,
  act: 'recordPurposeConsent',
  path: '/v1/people-without-phone/{personId}/purpose-consents',
  summary:
    'Those who may act for a resident without a phone put on record that he consented to one purpose, asked by telephone or at his door, or, without a consent, that he took it back. The guardian of a child without a phone says so himself, and nobody asked him.',
  params: onPerson,
  body: z.strictObject({
    purpose: consentPurposeSchema,
    consent: z.optional(
      z.strictObject({
        /** Of the text that was read to him. */
        edition: z.number().check(z.int(), z.minimum(1), z.maximum(1000)),
        /** Absent where a guardian says so himself, and only there. */
        how: z.optional(askedWaySchema),
        /** Where a child is concerned a guardian consents. */
        guardian: z.optional(guardianSchema),
      }),
    ),
  }),
  reply: z.object({ purpose: consentPurposeSchema, stands: z.boolean() }),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'CONSENT_MISSING'],
});
