import type { WishEvent } from '../../../shared/wishes/events';
import { person, staffOf, type Telling } from '../telling';

export const wishTellings = (event: WishEvent): readonly Telling[] => {
  switch (event.type) {
    case 'wish.submitted':
    case 'wish.resubmitted':
      return [staffOf(event, 'wish_to_review')];
    case 'wish.info_asked':
      return [person(event.authorId, 'wish_info_asked', 'reviewResult')];
    case 'wish.published':
      return [person(event.authorId, 'wish_published', 'reviewResult')];
    case 'wish.claimed':
      return [person(event.authorId, 'wish_claimed', 'progress')];
    case 'wish.released':
      return [person(event.authorId, 'wish_released', 'progress'), staffOf(event, 'wish_released')];
    case 'wish.delivered':
      return event.to === 'delivered' ? [person(event.authorId, 'wish_delivered', 'progress')] : [];
    case 'wish.settled':
      return [
        ...event.claimerIds.map((claimerId) => person(claimerId, 'wish_settled', 'progress')),
        ...(event.by === 'communityStaff' ? [person(event.authorId, 'wish_delivered', 'progress')] : []),
      ];
    case 'wish.completed':
      return event.claimerIds.map((claimerId) => person(claimerId, 'wish_completed', 'progress'));
    case 'wish.withdrawn':
      return event.claimerIds.map((claimerId) => person(claimerId, 'wish_withdrawn', 'progress'));
    case 'wish.unconfirmed':
      return [staffOf(event, 'wish_to_call')];
    // Nobody waits for these yet: the verdict shows in the queue, and the others' services are still to come.
    case 'wish.text_checked':
    case 'wish.assigned':
    case 'wish.assignment_accepted':
    case 'wish.assignment_declined':
    case 'wish.closed':
      return [];
  }
};
