import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { messageTemplateKeys } from '../notices/templates';

/** What WeChat made of a picture; `failed`: it could not look at it. */
export const mediaVerdicts = ['pass', 'review', 'risky', 'failed'] as const;
export type MediaVerdict = (typeof mediaVerdicts)[number];

export const traceIdSchema = z.string().check(z.regex(/^[\w-]{1,64}$/));

/** WeChat's judgement on a picture, under the trace that it gave when it was asked. */
export const mediaJudgedSchema = z.object({
  id: ulidSchema,
  type: z.literal('push.media_judged'),
  at: instantSchema,
  act: z.literal('receivePush'),
  traceId: traceIdSchema,
  verdict: z.enum(mediaVerdicts),
});
export type MediaJudged = z.infer<typeof mediaJudgedSchema>;

/** Why a person gets no more messages by a template: he refused the question, or switched it off. */
export const declineReasons = ['popup', 'change'] as const;

export const messagesDeclinedSchema = z.object({
  id: ulidSchema,
  type: z.literal('push.messages_declined'),
  at: instantSchema,
  act: z.literal('receivePush'),
  personId: ulidSchema,
  templates: z.array(z.enum(messageTemplateKeys)).check(z.minLength(1)),
  why: z.enum(declineReasons),
});
export type MessagesDeclined = z.infer<typeof messagesDeclinedSchema>;

/** WeChat had taken these messages and could not deliver them after all. */
export const messagesFailedSchema = z.object({
  id: ulidSchema,
  type: z.literal('push.messages_failed'),
  at: instantSchema,
  act: z.literal('receivePush'),
  personId: ulidSchema,
  failures: z
    .array(
      z.object({
        /** What WeChat had called the message when it took it. */
        msgid: z.string().check(z.regex(/^\d{1,20}$/)),
        errcode: z.string().check(z.regex(/^-?\d{1,8}$/)),
      }),
    )
    .check(z.minLength(1)),
  /** Those by which he takes none any more. */
  templates: z.array(z.enum(messageTemplateKeys)),
});
export type MessagesFailed = z.infer<typeof messagesFailedSchema>;
export type PushEvent = MediaJudged | MessagesDeclined | MessagesFailed;
