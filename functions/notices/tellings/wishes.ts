import type { NoticeKind } from '../../../shared/notices/notice';
import type { WishEvent } from '../../../shared/wishes/events';
import { agentsOf, person, staffOf, type Telling } from '../telling';

/** The resident, whoever acts for him, and whoever filed it for him by his role. */
const author = (event: WishEvent, kind: NoticeKind): readonly Telling[] => [
  person(event.authorId, kind),
  agentsOf(event.authorId, kind),
  ...(event.filedBy === undefined ? [] : [person(event.filedBy, kind)]),
];

/** What was done in his place is told to him himself. */
const doneForHim = ({ onBehalfOf }: WishEvent): readonly Telling[] =>
  onBehalfOf === undefined ? [] : [person(onBehalfOf, 'wish_done_for_you')];

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
        ...author(event, 'wish_assignment_declined'),
        staffOf(event, 'wish_assignment_declined'),
        ...(event.by === 'system'
          ? event.claimerIds.map((memberId) => person(memberId, 'wish_assignment_lapsed'))
          : []),
      ];
    case 'wish.claim_extended':
      return author(event, 'wish_claim_extended');
    case 'wish.claim_reminded':
      return event.claimerIds.map((memberId) => person(memberId, 'wish_claim_reminded'));
    case 'wish.claim_lapsed':
      return [
        ...event.claimerIds.map((memberId) => person(memberId, 'wish_claim_lapsed')),
        ...author(event, 'wish_released'),
        staffOf(event, 'wish_released'),
      ];
    case 'wish.closed':
      return [
        // First of all whoever might be on his way, though he act for the author as well.
        ...event.claimerIds.map((memberId) => person(memberId, closedForHelper(event))),
        ...author(event, 'wish_closed'),
      ];
    case 'wish.released':
      return [...author(event, 'wish_released'), staffOf(event, 'wish_released')];
    case 'wish.delivered':
      return event.to === 'delivered' ? author(event, 'wish_delivered') : [];
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
    case 'wish.withdrawn':
    case 'wish.abandoned':
      return [...event.claimerIds.map((claimerId) => person(claimerId, 'wish_withdrawn')), ...doneForHim(event)];
    case 'wish.unconfirmed':
      return [staffOf(event, 'wish_to_call'), ...author(event, 'wish_unconfirmed')];
    // Nobody waits for it: the verdict shows in the queue.
    case 'wish.text_checked':
      return [];
  }
};
