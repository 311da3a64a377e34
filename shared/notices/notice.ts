/** 通知: what a person waits for reaches his inbox always, and WeChat when he granted a message. */
import * as z from 'zod/mini';
import { ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';

/** What a notice tells. The sentence is the client's. */
export const noticeKinds = [
  'wish_to_review',
  'wish_info_asked',
  'wish_published',
  'wish_claimed',
  'wish_released',
  'wish_delivered',
  'wish_settled',
  'wish_completed',
  'wish_withdrawn',
  'wish_to_call',
  'residency_to_confirm',
  'residency_confirmed',
  'residency_declined',
  'door_revealed',
] as const;
export const noticeKindSchema = z.enum(noticeKinds);
export type NoticeKind = z.infer<typeof noticeKindSchema>;

/** How far the WeChat message got. Never "read": WeChat does not tell. */
export const messageStates = ['none', 'created', 'sending', 'sent', 'failed', 'unknown'] as const;
export const messageStateSchema = z.enum(messageStates);
export type MessageState = z.infer<typeof messageStateSchema>;

/** What a notice is about; the page that shows it opens by it. */
export const noticeSubjectSchema = z.object({
  type: z.enum(['wish', 'residency']),
  id: ulidSchema,
  number: z.optional(z.string()),
});

export const noticeViewSchema = z.object({
  id: ulidSchema,
  kind: noticeKindSchema,
  at: instantSchema,
  read: z.boolean(),
  subject: noticeSubjectSchema,
  message: messageStateSchema,
});
export type NoticeView = z.infer<typeof noticeViewSchema>;
