/** 通知: what a person waits for reaches his inbox always, and WeChat when he granted a message. */
import * as z from 'zod/mini';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';

/** What a notice tells. The sentence is the client's. */
export const noticeKinds = [
  'wish_to_review',
  'wish_info_asked',
  'wish_published',
  'wish_claimed',
  'wish_released',
  'wish_passed_on',
  'wish_place_offered',
  'wish_reserve_ended',
  'wish_drawn_to_others',
  'wish_delivered',
  'wish_delivered_in_part',
  'wish_settled',
  'wish_completed',
  'wish_undone',
  'wish_undone_for_helper',
  'wish_withdrawn',
  'wish_assigned',
  'wish_asked_of_neighbour',
  'wish_assignment_declined',
  'wish_assignment_lapsed',
  'wish_claim_extended',
  'wish_claim_reminded',
  'wish_claim_lapsed',
  'wish_closed',
  'wish_expired',
  'wish_nobody_came',
  'wish_unconfirmed',
  'wish_confirmed_by_call',
  'wish_story_published',
  'wish_story_taken_down',
  'wish_closed_for_helper',
  'wish_referred',
  'wish_referral_to_call',
  'wish_referral_helped',
  'wish_referral_not_helped',
  'wish_referral_waiting',
  'wish_contact_opened',
  'wish_contact_closed',
  'wish_contact_revealed',
  'wish_unsafe_for_helper',
  'wish_to_call',
  'residency_to_confirm',
  'residency_confirmed',
  'residency_declined',
  'door_revealed',
  'photo_passed',
  'photo_refused',
  'wish_photo_refused',
  'grid_card_taken_down',
  'grid_card_restored',
  'service_entry_taken_down',
  'appointed',
  'appointment_ended',
  'membership_to_confirm',
  'membership_confirmed',
  'membership_declined',
  'membership_ended',
  'member_left',
  'unit_contact_named',
  'unit_contact_ended',
  'export_ready',
  'announcement_withdrawn',
  'suggestion_to_answer',
  'suggestion_answered',
  'suggestion_reopened',
  'suggestion_closed',
  'suggestion_done_for_you',
  'report_to_answer',
  'report_answered',
  'staff_digest',
  'phone_revealed',
  'wish_done_for_you',
  'acting_asked',
  'acting_agreed',
  'acting_declined',
  'acting_recorded',
  'acting_ended',
  'record_linked',
  'principal_deceased',
  'agent_deceased',
  'death_corrected',
  'person_registered',
] as const;
export const noticeKindSchema = z.enum(noticeKinds);
export type NoticeKind = z.infer<typeof noticeKindSchema>;

/** How far the WeChat message got. Never "read": WeChat does not tell. */
export const messageStates = ['none', 'created', 'sending', 'sent', 'failed', 'unknown'] as const;
export const messageStateSchema = z.enum(messageStates);
export type MessageState = z.infer<typeof messageStateSchema>;

/** Why WeChat carries no message of a notice that it could have carried. */
export const messageWhys = ['no_grant', 'unsubscribed', 'not_on_wechat', 'wechat_busy', 'our_fault'] as const;
export const messageWhySchema = z.enum(messageWhys);
export type MessageWhy = z.infer<typeof messageWhySchema>;

/** What a notice is about; the page that shows it opens by it. */
export const noticeSubjectSchema = z.object({
  type: z.enum([
    'wish',
    'residency',
    'photo',
    'appointment',
    'membership',
    'unit',
    'person',
    'announcement',
    'suggestion',
    'report',
    'place',
    'acting',
  ]),
  id: z.union([ulidSchema, placeIdSchema]),
  number: z.optional(z.string()),
});

export type NoticeSubject = z.infer<typeof noticeSubjectSchema>;

/** What waits for staff, up to a hundred of each kind at a node. */
export const waitingWorkSchema = z.object({
  toReview: z.number(),
  /** Wishes of which the resident is to be asked: met and not confirmed, or referred and their day has come. */
  toCall: z.number(),
  residencies: z.number(),
  memberships: z.number(),
  /** Whom no message reached. */
  peopleToCall: z.number(),
  suggestions: z.number(),
  reports: z.number(),
  /** Of the suggestions and reports, those whose answer was promised for an earlier moment. */
  overdue: z.number(),
});
export type WaitingWork = z.infer<typeof waitingWorkSchema>;

/** Which page a digest opens: the day's work, or else the desk of what waits for an answer. */
export const deskOf = (waiting: WaitingWork | undefined): 'today' | 'suggestions' | 'reports' => {
  if (waiting === undefined) return 'today';
  const { suggestions, reports, overdue: _, ...day } = waiting;
  if (Object.values(day).some((count) => count > 0) || suggestions + reports === 0) return 'today';
  return suggestions > 0 ? 'suggestions' : 'reports';
};

export const noticeViewSchema = z.object({
  id: ulidSchema,
  kind: noticeKindSchema,
  at: instantSchema,
  read: z.boolean(),
  subject: noticeSubjectSchema,
  message: messageStateSchema,
  /** Where there is no message, or it failed. */
  why: z.optional(messageWhySchema),
  /** With a digest. */
  waiting: z.optional(waitingWorkSchema),
});
export type NoticeView = z.infer<typeof noticeViewSchema>;
