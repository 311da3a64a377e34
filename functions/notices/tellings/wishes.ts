import type { NoticeKind } from '../../../shared/notices/notice';
import type { WishEvent } from '../../../shared/wishes/events';
import { agentsOf, person, staffOf, type Telling } from '../telling';

/** The resident, whoever acts for him, and whoever filed it for him by his role. */
const author = (event: WishEvent, kind: NoticeKind): readonly Telling[] => [
  person(event.authorId, kind),
  agentsOf(event.authorId, kind),
  ...(event.filedBy === undefined ? [] : [person(event.filedBy, kind)]),
];

/** Whose turn in reserve has come. */
const offered = ({ offeredIds = [] }: WishEvent): readonly Telling[] =>
  offeredIds.map((memberId) => person(memberId, 'wish_place_offered'));

const dismissed = ({ dismissedIds = [] }: WishEvent): readonly Telling[] =>
  dismissedIds.map((memberId) => person(memberId, 'wish_reserve_ended'));

/** Whoever was there and has no place hears of it too: he stands in reserve, or waits no more. */
const drawn = (event: WishEvent): readonly Telling[] => {
  const { drawn: turns = [], offeredIds = [], dismissedIds = [] } = event;
  const others = new Set([...turns.map(({ memberId }) => memberId), ...dismissedIds]);
  for (const memberId of offeredIds) others.delete(memberId);
  return [...offered(event), ...[...others].map((memberId) => person(memberId, 'wish_drawn_to_others'))];
};

/** The wall has it again, or those in reserve are asked. */
const released = (event: WishEvent): readonly Telling[] => [
  ...offered(event),
  ...author(event, event.to === 'published' ? 'wish_released' : 'wish_passed_on'),
  staffOf(event, event.to === 'published' ? 'wish_released' : 'wish_passed_on'),
];

/** What was done in his place is told to him himself. */
const doneForHim = ({ onBehalfOf }: WishEvent): readonly Telling[] =>
  onBehalfOf === undefined ? [] : [person(onBehalfOf, 'wish_done_for_you')];

/** Staff have opened or closed it for him, or somebody who acts for him has. */
const openedForHim = (event: WishEvent): readonly Telling[] =>
  event.by === 'communityStaff' ? author(event, 'wish_done_for_you') : doneForHim(event);

/** Whoever would come is told not to, in time where it is dangerous: what is for professionals may be. */
const closedForHelper = ({ closeReason, referredTo }: WishEvent): NoticeKind =>
  closeReason === 'unsafe' || referredTo === 'professional' ? 'wish_unsafe_for_helper' : 'wish_closed_for_helper';

/** Whoever holds a place, or has just let go of one. */
const each = ({ claimerIds }: WishEvent, kind: NoticeKind): readonly Telling[] =>
  claimerIds.map((memberId) => person(memberId, kind));

/** The author hears of what staff have done for him; what he has done himself he knows. */
const byStaff = (event: WishEvent, kind: NoticeKind): readonly Telling[] =>
  event.by === 'communityStaff' ? author(event, kind) : [];

const toReview = (event: WishEvent): readonly Telling[] => [staffOf(event, 'wish_to_review'), ...doneForHim(event)];

const outcomeKinds = {
  helped: 'wish_referral_helped',
  not_helped: 'wish_referral_not_helped',
  waiting: 'wish_referral_waiting',
} as const;

/** He reads what staff have noted of what he said; where nobody is left, nobody is told. */
const referralSettled = (event: WishEvent): readonly Telling[] =>
  event.outcome === undefined || event.outcome === 'moot' ? [] : author(event, outcomeKinds[event.outcome]);

const withdrawn = (event: WishEvent): readonly Telling[] => [...each(event, 'wish_withdrawn'), ...doneForHim(event)];

/** Whoever lets the time go by is told that he is waited for no more. */
const declined = (event: WishEvent): readonly Telling[] => [
  ...offered(event),
  ...(event.to === 'published'
    ? [...author(event, 'wish_assignment_declined'), staffOf(event, 'wish_assignment_declined')]
    : []),
  ...(event.by === 'system' ? each(event, 'wish_assignment_lapsed') : []),
];

/** Met, or by fewer than were to come: then others are asked, or the wall has the rest. */
const delivered = (event: WishEvent): readonly Telling[] => {
  if (event.to === 'delivered') return [...author(event, 'wish_delivered'), ...dismissed(event)];
  if (event.givenBack === undefined) return [];
  const kind = 'wish_delivered_in_part';
  return [...offered(event), ...author(event, kind), staffOf(event, kind)];
};

/** Where the resident says so, staff call him; what they have written down themselves they know. */
const undone = (event: WishEvent): readonly Telling[] => [
  ...each(event, 'wish_undone_for_helper'),
  ...author(event, 'wish_undone'),
  ...(event.by === 'author' ? [staffOf(event, 'wish_to_call')] : []),
];

/** Every step reaches whoever waits for it. */
const tellings: Readonly<Record<WishEvent['type'], (event: WishEvent) => readonly Telling[]>> = {
  'wish.submitted': toReview,
  'wish.resubmitted': toReview,
  'wish.info_asked': (event) => author(event, 'wish_info_asked'),
  'wish.published': (event) => author(event, 'wish_published'),
  'wish.claimed': (event) => author(event, 'wish_claimed'),
  'wish.assigned': (event) => [...each(event, 'wish_assigned'), ...author(event, 'wish_asked_of_neighbour')],
  'wish.assignment_accepted': (event) => author(event, 'wish_claimed'),
  'wish.assignment_declined': declined,
  'wish.claim_extended': (event) => author(event, 'wish_claim_extended'),
  'wish.claim_reminded': (event) => each(event, 'wish_claim_reminded'),
  'wish.claim_lapsed': (event) => [...each(event, 'wish_claim_lapsed'), ...released(event)],
  'wish.contact_opened': (event) => [...each(event, 'wish_contact_opened'), ...openedForHim(event)],
  'wish.contact_closed': (event) => [...each(event, 'wish_contact_closed'), ...openedForHim(event)],
  'wish.contact_revealed': (event) => author(event, 'wish_contact_revealed'),
  // First of all whoever might be on his way, though he act for the author as well.
  'wish.closed': (event) => [...each(event, closedForHelper(event)), ...author(event, 'wish_closed')],
  'wish.drawn': drawn,
  'wish.referred': (event) => [...each(event, closedForHelper(event)), ...author(event, 'wish_referred')],
  'wish.referral_due': (event) => [staffOf(event, 'wish_referral_to_call')],
  'wish.referral_settled': referralSettled,
  'wish.released': released,
  'wish.delivered': delivered,
  'wish.settled': (event) => [
    ...each(event, 'wish_settled'),
    ...byStaff(event, 'wish_delivered'),
    ...doneForHim(event),
  ],
  'wish.completed': (event) => [
    ...each(event, 'wish_completed'),
    ...byStaff(event, 'wish_confirmed_by_call'),
    ...doneForHim(event),
  ],
  'wish.completion_undone': undone,
  'wish.story_published': (event) => author(event, 'wish_story_published'),
  'wish.story_taken_down': (event) => author(event, 'wish_story_taken_down'),
  'wish.thanks_withdrawn': doneForHim,
  'wish.withdrawn': withdrawn,
  'wish.abandoned': withdrawn,
  // Staff owed a neighbour and found none: a wish of theirs leaves the wall, and its resident may still need somebody.
  'wish.expired': (event) => [
    ...each(event, 'wish_closed_for_helper'),
    ...author(event, 'wish_expired'),
    staffOf(event, 'wish_nobody_came'),
  ],
  'wish.unconfirmed': (event) => [staffOf(event, 'wish_to_call'), ...author(event, 'wish_unconfirmed')],
  // Nobody waits for it: the verdict shows in the queue, the reserve and the words on the page.
  'wish.text_checked': () => [],
  'wish.amended': () => [],
  'wish.reserve_joined': () => [],
  'wish.reserve_left': () => [],
};

export const wishTellings = (event: WishEvent): readonly Telling[] => tellings[event.type](event);
