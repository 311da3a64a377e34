import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { ulidSchema } from '../kernel/id';
import { pageOf, pageQuery } from '../kernel/page';
import { noticeViewSchema } from './notice';
import { messageTemplateKeys, subscribeAnswers } from './templates';

export const listNotices = contract({
  act: 'listNotices',
  entry: 'notices',
  method: 'GET',
  path: '/v1/notices',
  access: 'session',
  kind: 'read',
  summary: 'The asker’s inbox, newest first.',
  query: z.strictObject({ ...pageQuery }),
  reply: z.extend(pageOf(noticeViewSchema), { unread: z.number() }),
  failures: ['CURSOR_REFUSED'],
});

export const readNotice = contract({
  act: 'readNotice',
  entry: 'notices',
  method: 'POST',
  path: '/v1/notices/{noticeId}/read',
  access: 'session',
  kind: 'write',
  summary: 'The asker has opened a notice.',
  params: z.strictObject({ noticeId: ulidSchema }),
  reply: z.object({ id: ulidSchema, read: z.boolean() }),
  failures: ['NOT_FOUND'],
});

export const reportMessageGrants = contract({
  act: 'reportMessageGrants',
  entry: 'notices',
  method: 'POST',
  path: '/v1/message-grants',
  access: 'session',
  kind: 'write',
  summary: 'What the person answered to WeChat’s question, template by template. Each acceptance is one message.',
  body: z.strictObject({
    answers: z
      .array(z.strictObject({ template: z.enum(messageTemplateKeys), answer: z.enum(subscribeAnswers) }))
      .check(z.minLength(1), z.maxLength(3)),
  }),
  reply: z.object({ messageGrants: z.record(z.string(), z.number()) }),
  failures: [],
});
