/** What staff do about people whom no message reached. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { pageOf, pageQuery } from '../kernel/page';
import { words } from '../kernel/text';
import { callOutcomeSchema, unreachableReceiptSchema, unreachableViewSchema } from './unreachable';

const onUnreachable = z.strictObject({ noticeId: ulidSchema, personId: ulidSchema });

export const listUnreachable = contract({
  act: 'listUnreachable',
  entry: 'notices',
  method: 'GET',
  path: '/v1/unreachable',
  access: 'session',
  kind: 'read',
  summary:
    'People at and under one of the asker’s nodes whom something waits for and whom no message reached, oldest first.',
  query: z.strictObject({ place: placeIdSchema, ...pageQuery }),
  reply: pageOf(unreachableViewSchema),
  failures: ['CURSOR_REFUSED'],
});

export const revealUnreachablePhone = contract({
  act: 'revealUnreachablePhone',
  entry: 'notices',
  method: 'POST',
  path: '/v1/unreachable/{noticeId}/{personId}/reveal',
  access: 'session',
  kind: 'write',
  summary: 'Shows the full phone number to whoever is to call him; the view is logged and the person is told.',
  params: onUnreachable,
  body: z.strictObject({ reason: words(2, 100) }),
  reply: z.object({ personId: ulidSchema, noticeId: ulidSchema, phone: z.string() }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const noteCall = contract({
  act: 'noteCall',
  entry: 'notices',
  method: 'POST',
  path: '/v1/unreachable/{noticeId}/{personId}/calls',
  access: 'session',
  kind: 'write',
  summary: 'What came of a call. Whoever was reached leaves the list.',
  params: onUnreachable,
  body: z.strictObject({ outcome: callOutcomeSchema }),
  reply: unreachableReceiptSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});
