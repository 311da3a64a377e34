/** Whom an event concerns, and what he is told. Pure: who holds which role where is looked up by the caller. */
import * as z from 'zod/mini';
import type { DomainEvent } from '../../shared/events';
import { ulidSchema } from '../../shared/kernel/id';
import { instantSchema } from '../../shared/kernel/instant';
import { messageStateSchema, noticeKindSchema, noticeSubjectSchema } from '../../shared/notices/notice';
import { messageTemplateKeys } from '../../shared/notices/templates';
import type { Telling } from './telling';
import { residencyTellings } from './tellings/residencies';
import { wishTellings } from './tellings/wishes';

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
  /** Why a message failed: WeChat's errcode or a word of ours. */
  why: z.optional(z.string()),
});
export type Notice = z.infer<typeof noticeSchema>;

export const tellingsOf = (event: DomainEvent): readonly Telling[] =>
  'wishId' in event ? wishTellings(event) : residencyTellings(event);

const subjectOf = (event: DomainEvent): Notice['subject'] =>
  'wishId' in event
    ? { type: 'wish', id: event.wishId, number: event.number }
    : { type: 'residency', id: event.residencyId };

export const noticeOf = (event: DomainEvent, telling: Telling, personId: string, canMessage: boolean): Notice => ({
  id: event.id,
  personId,
  noticeKind: telling.kind,
  at: event.at,
  read: false,
  subject: subjectOf(event),
  ...(canMessage && telling.template !== undefined
    ? { message: 'created' as const, template: telling.template }
    : { message: 'none' as const }),
  attempts: 0,
});
