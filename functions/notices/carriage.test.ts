import { type NoticeKind, noticeKinds } from '../../shared/notices/notice';
import { carriages, type inboxReasons, isUrgent, templateFor, urgentKinds } from './carriage';

/** By which template WeChat carries each kind, or why his inbox is enough; written by hand. */
const reviewResult: readonly NoticeKind[] = [
  'wish_info_asked',
  'wish_published',
  'residency_confirmed',
  'residency_declined',
  'membership_confirmed',
  'membership_declined',
  'photo_passed',
  'photo_refused',
];
const progress: readonly NoticeKind[] = [
  'wish_asked_of_neighbour',
  'wish_claimed',
  'wish_reserve_ended',
  'wish_drawn_to_others',
  'wish_passed_on',
  'wish_undone',
  'wish_undone_for_helper',
  'wish_contact_opened',
  'wish_claim_extended',
  'wish_claim_lapsed',
  'wish_claim_reminded',
  'wish_closed',
  'wish_expired',
  'wish_closed_for_helper',
  'wish_unsafe_for_helper',
  'wish_completed',
  'wish_referred',
  'wish_referral_not_helped',
  'wish_referral_waiting',
  'wish_confirmed_by_call',
  'wish_delivered',
  'wish_delivered_in_part',
  'wish_released',
  'wish_settled',
  'wish_story_published',
  'wish_unconfirmed',
  'wish_withdrawn',
  'appointed',
  'appointment_ended',
  'membership_ended',
  'unit_contact_named',
  'unit_contact_ended',
  'export_ready',
  'suggestion_answered',
  'report_answered',
  'acting_agreed',
  'acting_declined',
  'acting_recorded',
  'acting_ended',
  'record_linked',
  'death_corrected',
];
const toAnswer: readonly NoticeKind[] = ['wish_assigned', 'wish_place_offered', 'acting_asked', 'staff_digest'];
const inbox = {
  staff: [
    'wish_to_review',
    'wish_to_call',
    'wish_referral_to_call',
    'wish_nobody_came',
    'residency_to_confirm',
    'membership_to_confirm',
    'member_left',
    'suggestion_to_answer',
    'suggestion_reopened',
    'report_to_answer',
    'grid_card_taken_down',
    'service_entry_taken_down',
    'grid_card_restored',
    'person_registered',
  ],
  trace: ['wish_contact_revealed', 'door_revealed', 'phone_revealed', 'wish_done_for_you', 'suggestion_done_for_you'],
  nothing_due: [
    'wish_story_taken_down',
    'wish_contact_closed',
    'wish_assignment_declined',
    'wish_assignment_lapsed',
    'wish_referral_helped',
    'wish_photo_refused',
    'announcement_withdrawn',
    'suggestion_closed',
  ],
  grief: ['principal_deceased', 'agent_deceased'],
} as const satisfies Record<keyof typeof inboxReasons, readonly NoticeKind[]>;

const byHand: readonly (readonly [NoticeKind, string])[] = [
  ...reviewResult.map((kind) => [kind, 'reviewResult'] as const),
  ...progress.map((kind) => [kind, 'progress'] as const),
  ...toAnswer.map((kind) => [kind, 'toAnswer'] as const),
  ...Object.entries(inbox).flatMap(([why, kinds]) => kinds.map((kind) => [kind, `inbox: ${why}`] as const)),
];

const said = (kind: NoticeKind): string => {
  const carriage = carriages[kind];
  return typeof carriage === 'string' ? carriage : `inbox: ${carriage.inbox}`;
};

describe('every kind of notice', () => {
  it('is in the hand-written table once', () => {
    expect(byHand.map(([kind]) => kind).sort()).toEqual([...noticeKinds].sort());
  });

  it.each(byHand)('%s goes out by %s', (kind, way) => {
    expect(said(kind)).toBe(way);
  });

  it('that tells an office of its work goes to the inbox alone, whatever its kind', () => {
    const audience = { to: 'holders', role: 'communityStaff', placeId: 'c371071007002' } as const;
    expect(noticeKinds.map((kind) => templateFor(audience, kind)).filter(Boolean)).toEqual([]);
  });
});

describe('at night', () => {
  it('rings only what is in the hand-written table, each for its reason', () => {
    expect(noticeKinds.filter(isUrgent)).toEqual(['wish_unsafe_for_helper']);
    expect(Object.values(urgentKinds).every((why) => why.length > 20)).toBe(true);
  });
});
