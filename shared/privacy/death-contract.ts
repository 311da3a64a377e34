/** 去世登记, for staff. Apart from what a person asks about himself: neither side's pages carry the other's. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema, spokenNumberSchema, ulidSchema } from '../kernel/id';
import { daySchema, instantSchema } from '../kernel/instant';
import { pageOf, pageQuery } from '../kernel/page';
import { personName, words } from '../kernel/text';
import { deathReceiptSchema, deathTellerSchema, deathViewSchema, nearRelativeSchema } from './death';
import { exportStates } from './my-data';

const act = {
  entry: 'privacy',
  method: 'POST',
  access: 'session',
  kind: 'write',
  params: z.strictObject({ personId: ulidSchema }),
  reply: deathReceiptSchema,
} as const;

export const recordDeceased = contract({
  ...act,
  act: 'recordDeceased',
  path: '/v1/people/{personId}/death',
  summary:
    'Staff of the community where a resident lived put on record that he has died. At once nobody is let in as him or told anything, his roles end, and what is open ends with them.',
  body: z.strictObject({ name: personName, diedOn: daySchema, toldBy: deathTellerSchema }),
  failures: ['NOT_FOUND', 'NAME_MISMATCH', 'WRONG_STATE'],
});

export const correctDeceased = contract({
  ...act,
  act: 'correctDeceased',
  path: '/v1/people/{personId}/death/correct',
  summary: 'It was recorded by mistake: he is let in again and told so. What was ended stays ended.',
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const closeAccountOfDeceased = contract({
  ...act,
  act: 'closeAccountOfDeceased',
  path: '/v1/people/{personId}/death/close',
  summary:
    'A near relative asks that the data of somebody who has died be deleted; staff have asked whether he had arranged otherwise. His account is closed as if he had closed it himself.',
  body: z.strictObject({ askedBy: nearRelativeSchema }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const giveCopyOfDeceased = contract({
  ...act,
  act: 'giveCopyOfDeceased',
  path: '/v1/people/{personId}/death/copy',
  summary:
    'A near relative asks for a copy of the data of somebody who has died; staff have checked who he is and asked whether the other had arranged otherwise. It is made outside the request and is the relative’s to fetch, as his own would be.',
  body: z.strictObject({
    /** Of the relative, who has an account. */
    number: spokenNumberSchema,
    name: personName,
    askedBy: nearRelativeSchema,
    /** How it was checked that he is. */
    reason: words(2, 100),
  }),
  reply: z.object({ personId: ulidSchema, state: z.enum(exportStates), askedAt: instantSchema }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const listDeceased = contract({
  act: 'listDeceased',
  entry: 'privacy',
  method: 'GET',
  path: '/v1/deaths',
  access: 'session',
  kind: 'read',
  summary: 'Deaths that stand on record at and under one of the asker’s own nodes, names masked.',
  query: z.strictObject({ place: placeIdSchema, ...pageQuery }),
  reply: pageOf(deathViewSchema),
  failures: ['CURSOR_REFUSED'],
});
