/** How a notice of each kind goes out: by which of WeChat's templates, or why the inbox is enough; and which ring at night. Pure data. */
import type { NoticeKind } from '../../shared/notices/notice';
import type { MessageTemplate } from '../../shared/notices/templates';
import type { Audience } from './telling';

/** Why WeChat carries nothing of it, whatever has been granted. */
export const inboxReasons = {
  staff: 'It is the day’s work of an office: its staff are told once a day what waits, not of each thing.',
  trace: 'It says what others did with his data or in his place. It is there to be read; he waits for nothing.',
  nothing_due: 'Nobody waits for it: what he waited for is over, or is told by the step that follows.',
  grief: 'That somebody has died is not told in three keywords.',
} as const;
export type InboxReason = keyof typeof inboxReasons;

type Carriage = MessageTemplate | { readonly inbox: InboxReason };

const staff = { inbox: 'staff' } as const;
const trace = { inbox: 'trace' } as const;
const nothingDue = { inbox: 'nothing_due' } as const;
const grief = { inbox: 'grief' } as const;

export const digestTemplate = 'toAnswer' as const satisfies MessageTemplate;

export const carriages: Readonly<Record<NoticeKind, Carriage>> = {
  wish_to_review: staff,
  wish_info_asked: 'reviewResult',
  wish_published: 'reviewResult',
  wish_claimed: 'progress',
  wish_released: 'progress',
  wish_delivered: 'progress',
  wish_delivered_in_part: 'progress',
  wish_settled: 'progress',
  wish_completed: 'progress',
  wish_withdrawn: 'progress',
  wish_assigned: 'toAnswer',
  wish_asked_of_neighbour: 'progress',
  wish_assignment_declined: nothingDue,
  wish_assignment_lapsed: nothingDue,
  wish_place_offered: 'toAnswer',
  wish_reserve_ended: 'progress',
  wish_drawn_to_others: 'progress',
  wish_passed_on: 'progress',
  wish_undone: 'progress',
  wish_undone_for_helper: 'progress',
  wish_contact_opened: 'progress',
  wish_contact_closed: nothingDue,
  wish_contact_revealed: trace,
  wish_claim_extended: 'progress',
  wish_claim_reminded: 'progress',
  wish_claim_lapsed: 'progress',
  wish_closed: 'progress',
  wish_expired: 'progress',
  wish_nobody_came: staff,
  wish_unconfirmed: 'progress',
  wish_confirmed_by_call: 'progress',
  wish_story_published: 'progress',
  wish_story_taken_down: nothingDue,
  wish_closed_for_helper: 'progress',
  wish_referred: 'progress',
  wish_referral_to_call: staff,
  wish_referral_helped: nothingDue,
  wish_referral_not_helped: 'progress',
  wish_referral_waiting: 'progress',
  wish_unsafe_for_helper: 'progress',
  wish_to_call: staff,
  residency_to_confirm: staff,
  residency_confirmed: 'reviewResult',
  residency_declined: 'reviewResult',
  door_revealed: trace,
  photo_passed: 'reviewResult',
  photo_refused: 'reviewResult',
  wish_photo_refused: nothingDue,
  appointed: 'progress',
  appointment_ended: 'progress',
  membership_to_confirm: staff,
  membership_confirmed: 'reviewResult',
  membership_declined: 'reviewResult',
  membership_ended: 'progress',
  member_left: staff,
  unit_contact_named: 'progress',
  unit_contact_ended: 'progress',
  export_ready: 'progress',
  announcement_withdrawn: nothingDue,
  suggestion_to_answer: staff,
  suggestion_answered: 'progress',
  suggestion_reopened: staff,
  suggestion_closed: nothingDue,
  grid_card_taken_down: staff,
  grid_card_restored: staff,
  service_entry_taken_down: staff,
  suggestion_done_for_you: trace,
  report_to_answer: staff,
  report_answered: 'progress',
  staff_digest: digestTemplate,
  phone_revealed: trace,
  wish_done_for_you: trace,
  acting_asked: 'toAnswer',
  acting_agreed: 'progress',
  acting_declined: 'progress',
  acting_recorded: 'progress',
  acting_ended: 'progress',
  record_linked: 'progress',
  principal_deceased: grief,
  agent_deceased: grief,
  death_corrected: 'progress',
  person_registered: staff,
};

/** What cannot wait until seven in the morning, and why. Whatever wakes people without need is switched off for good. */
export const urgentKinds: Readonly<Partial<Record<NoticeKind, string>>> = {
  wish_unsafe_for_helper:
    'Somebody may be on his way, or go first thing in the morning, to where he could come to harm.',
};

/** Whoever is told because he holds a role at a node is told of his work: the digest carries that. */
export const templateFor = (audience: Audience, kind: NoticeKind): MessageTemplate | undefined => {
  const carriage = carriages[kind];
  return audience.to === 'holders' || typeof carriage === 'object' ? undefined : carriage;
};

export const isUrgent = (kind: NoticeKind): boolean => kind in urgentKinds;
