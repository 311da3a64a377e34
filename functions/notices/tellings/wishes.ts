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

/** Whoever would come is told not to, in time where it is dangerous. */
const closedForHelper = ({ closeReason }: WishEvent): NoticeKind =>
  closeReason === 'unsafe' ? 'wish_unsafe_for_helper' : 'wish_closed_for_helper';

export const wishTellings = (event: WishEvent): readonly Telling[] => {
  switch (event.type) {
    case 'wish.submitted':
    case 'wish.resubmitted':
      return [staffOf(event, 'wish_to_review'), ...doneForHim(event)];
    case 'wish.info_asked':
      return author(event, 'wish_info_asked');
    case 'wish.published':
      return author(event, 'wish_published');
    case 'wish.claimed':
      return author(event, 'wish_claimed');
    case 'wish.assigned':
      return [
        ...event.claimerIds.map((memberId) => person(memberId, 'wish_assigned')),
        ...author(event, 'wish_asked_of_neighbour'),
      ];
    case 'wish.assignment_accepted':
      return author(event, 'wish_claimed');
    case 'wish.assignment_declined':
      return [
        ...offered(event),
        ...(event.to === 'published'
          ? [...author(event, 'wish_assignment_declined'), staffOf(event, 'wish_assignment_declined')]
          : []),
        ...(event.by === 'system'
          ? event.claimerIds.map((memberId) => person(memberId, 'wish_assignment_lapsed'))
          : []),
      ];
    case 'wish.claim_extended':
      return author(event, 'wish_claim_extended');
    case 'wish.claim_reminded':
      return event.claimerIds.map((memberId) => person(memberId, 'wish_claim_reminded'));
    case 'wish.claim_lapsed':
      return [...event.claimerIds.map((memberId) => person(memberId, 'wish_claim_lapsed')), ...released(event)];
    case 'wish.contact_opened':
      return [...event.claimerIds.map((memberId) => person(memberId, 'wish_contact_opened')), ...openedForHim(event)];
    case 'wish.contact_closed':
      return [...event.claimerIds.map((memberId) => person(memberId, 'wish_contact_closed')), ...openedForHim(event)];
    case 'wish.contact_revealed':
      return author(event, 'wish_contact_revealed');
    case 'wish.closed':
      return [
        // First of all whoever might be on his way, though he act for the author as well.
        ...event.claimerIds.map((memberId) => person(memberId, closedForHelper(event))),
        ...author(event, 'wish_closed'),
      ];
    case 'wish.released':
      return released(event);
    case 'wish.delivered':
      return event.to === 'delivered' ? [...author(event, 'wish_delivered'), ...dismissed(event)] : [];
    case 'wish.settled':
      return [
        ...event.claimerIds.map((claimerId) => person(claimerId, 'wish_settled')),
        ...(event.by === 'communityStaff' ? author(event, 'wish_delivered') : []),
        ...doneForHim(event),
      ];
    case 'wish.completed':
      return [
        ...event.claimerIds.map((claimerId) => person(claimerId, 'wish_completed')),
        ...(event.by === 'communityStaff' ? author(event, 'wish_confirmed_by_call') : []),
        ...doneForHim(event),
      ];
    case 'wish.completion_undone':
      return [
        ...event.claimerIds.map((claimerId) => person(claimerId, 'wish_undone_for_helper')),
        ...author(event, 'wish_undone'),
      ];
    case 'wish.withdrawn':
    case 'wish.abandoned':
      return [...event.claimerIds.map((claimerId) => person(claimerId, 'wish_withdrawn')), ...doneForHim(event)];
    case 'wish.unconfirmed':
      return [staffOf(event, 'wish_to_call'), ...author(event, 'wish_unconfirmed')];
    // Nobody waits for it: the verdict shows in the queue, the reserve on the page.
    case 'wish.reserve_joined':
    case 'wish.reserve_left':
    case 'wish.text_checked':
      return [];
  }
};
