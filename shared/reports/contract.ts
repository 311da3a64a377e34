import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { pageOf, pageQuery } from '../kernel/page';
import {
  myReportSchema,
  reportReasonSchema,
  reportReceiptSchema,
  reportRowSchema,
  reportStateSchema,
  reportSubjectSchema,
  reportViewSchema,
  reportWordsSchema,
} from './report';

const onReport = z.strictObject({ reportId: ulidSchema });

export const reportItem = contract({
  act: 'reportItem',
  entry: 'reports',
  method: 'POST',
  path: '/v1/reports',
  access: 'session',
  kind: 'write',
  summary: 'Somebody finds that a public item should not stand; a second report of his on it is his first.',
  body: z.strictObject({
    subject: reportSubjectSchema,
    reason: reportReasonSchema,
    words: z.optional(reportWordsSchema),
  }),
  reply: reportReceiptSchema,
  failures: ['NOT_FOUND'],
});

export const listReportQueue = contract({
  act: 'listReportQueue',
  entry: 'reports',
  method: 'GET',
  path: '/v1/report-queue',
  access: 'session',
  kind: 'read',
  summary: 'Reports of one state that an office of the asker’s answers, the longest waiting first.',
  query: z.strictObject({ place: placeIdSchema, state: reportStateSchema, ...pageQuery }),
  reply: pageOf(reportRowSchema),
  failures: ['CURSOR_REFUSED'],
});

export const listMyReports = contract({
  act: 'listMyReports',
  entry: 'reports',
  method: 'GET',
  path: '/v1/my/reports',
  access: 'session',
  kind: 'read',
  summary: 'What the asker has reported, how each stands and what was answered, newest first.',
  query: z.strictObject({ ...pageQuery }),
  reply: pageOf(myReportSchema),
  failures: ['CURSOR_REFUSED'],
});

export const getReport = contract({
  act: 'getReport',
  entry: 'reports',
  method: 'GET',
  path: '/v1/reports/{reportId}',
  access: 'session',
  kind: 'read',
  summary: 'One report, for whoever made it and for those who answer it.',
  params: onReport,
  reply: reportViewSchema,
  failures: ['NOT_FOUND'],
});

export const answerReport = contract({
  act: 'answerReport',
  entry: 'reports',
  method: 'POST',
  path: '/v1/reports/{reportId}/answer',
  access: 'session',
  kind: 'write',
  summary: 'The office says whether the report is right and what follows; it takes nothing down by itself.',
  params: onReport,
  body: z.strictObject({ upheld: z.boolean(), answer: reportWordsSchema }),
  reply: reportReceiptSchema,
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});
