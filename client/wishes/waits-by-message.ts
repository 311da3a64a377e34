/** Whether somebody waits for the next step of a wish, and for which messages. Pure. */
import type { MessageMatter } from '../../shared/notices/templates';
import { isOpenReferral } from '../../shared/wishes/referral';
import type { ClaimState, WishState, WishView } from '../../shared/wishes/wish';

/** What its author, or whoever acts for him, waits for. */
const ofAuthor: Readonly<Record<WishState, MessageMatter | undefined>> = {
  submitted: 'wishToReview',
  needs_info: 'wishToReview',
  published: 'wishUnderway',
  assigned: 'wishUnderway',
  claimed: 'wishUnderway',
  delivered: 'wishUnderway',
  completed: undefined,
  withdrawn: undefined,
  closed: undefined,
};

/** In reserve he waits to be asked. */
const ofClaimer: Partial<Record<ClaimState, MessageMatter>> = { waiting: 'member', held: 'claim', delivered: 'claim' };

export const waitsByMessage = ({ state, relations, myClaim, referral }: WishView): MessageMatter | undefined => {
  const waits = ofAuthor[state];
  if (isOpenReferral(referral) && relations.includes('author')) return 'wishUnderway';
  if (waits !== undefined && relations.includes('author')) return waits;
  // Until the resident has confirmed what he did.
  return waits === undefined || myClaim === undefined ? undefined : ofClaimer[myClaim.state];
};
