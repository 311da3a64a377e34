/** Whom an event concerns, and what he is told. Pure: who holds which role where is looked up by the caller. */
import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import {
  messageStateSchema,
  noticeKindSchema,
  noticeSubjectSchema,
  waitingWorkSchema,
} from '../../shared/notices/notice';
import { messageTemplateKeys } from '../../shared/notices/templates';
import { isUrgent, templateFor } from './carriage';
import type { Telling } from './telling';
import { subjectOf, type ToldEvent } from './told';

/** One person's notice of one event; its id is the event's, so that an event tells a person once, whatever is replayed. */
export const noticeSchema = z.object({
  id: ulidSchema,
  personId: ulidSchema,
  noticeKind: noticeKindSchema,
  at: instantSchema,
  read: z.boolean(),
  subject: noticeSubjectSchema,
  message: messageStateSchema,
  template: z.optional(z.enum(messageTemplateKeys)),
  attempts: z.number(),
  /** What WeChat called the message when it took it; a failure that comes later names it. */
  msgid: z.optional(z.string()),
  /** Why there is no message, or why it failed: WeChat's errcode or a word of ours. */
  why: z.optional(z.string()),
  /** Its message rings at night too. */
  urgent: z.optional(z.boolean()),
  waiting: z.optional(waitingWorkSchema),
});
export type Notice = z.infer<typeof noticeSchema>;

/** Why a notice that WeChat could have carried has no message. */
export const noGrant = 'no_grant';

const messageOf = ({ audience, kind }: Telling, canMessage: boolean): Partial<Notice> & Pick<Notice, 'message'> => {
  const template = templateFor(audience, kind);
  if (template === undefined) return { message: 'none' };
  if (!canMessage) return { message: 'none', why: noGrant };
  return { message: 'created', template, ...(isUrgent(kind) ? { urgent: true } : {}) };
};

export const noticeOf = (event: ToldEvent, telling: Telling, personId: string, canMessage: boolean): Notice => ({
  id: event.id,
  personId,
  noticeKind: telling.kind,
  at: event.at,
  read: false,
  subject: subjectOf(event),
  ...messageOf(telling, canMessage),
  attempts: 0,
});
