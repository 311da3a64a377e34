/** The wish's state machine, written once as data; read by rules, database, buttons, test matrix and chart. Source: DOMAIN §2.1 (点单·派单·接单). */
import type { ClaimState, Relation, WishState } from './wish';

export interface Transition {
  /** States in which the act is possible. */
  readonly from: readonly WishState[];
  /** The states it can lead to; several where the number of places decides. */
  readonly to: readonly WishState[];
  /** Relations, any one of which suffices. */
  readonly who: readonly Relation[];
  /** States of the asker's own claim in which the act is possible; absent where his claim does not matter. `none`: he has no claim. */
  readonly claim?: readonly (ClaimState | 'none')[];
  /** What the event that it leaves behind is called. */
  readonly event: `wish.${string}`;
}

/** While members hold places: some of them, or every one. */
const inHand = ['published', 'claimed'] as const;

export const wishTransitions = {
  askWishInfo: { from: ['submitted'], to: ['needs_info'], who: ['communityStaff'], event: 'wish.info_asked' },
  resubmitWish: { from: ['needs_info'], to: ['submitted'], who: ['author'], event: 'wish.resubmitted' },
  publishWish: { from: ['submitted'], to: ['published'], who: ['communityStaff'], event: 'wish.published' },
  /** The words that strangers read are put right; the earlier ones stay in its course. */
  amendWish: {
    from: ['published', 'assigned', 'claimed', 'delivered', 'completed'],
    to: ['published', 'assigned', 'claimed', 'delivered', 'completed'],
    who: ['communityStaff'],
    event: 'wish.amended',
  },
  /** Of a wish of which others hold places already, for as many as are free. */
  assignWish: {
    from: ['submitted', 'published'],
    to: ['assigned', 'published', 'claimed'],
    who: ['communityStaff'],
    event: 'wish.assigned',
  },
  acceptAssignment: {
    from: ['published', 'assigned', 'claimed'],
    to: ['published', 'claimed'],
    who: ['assignee'],
    claim: ['offered'],
    event: 'wish.assignment_accepted',
  },
  declineAssignment: {
    from: ['published', 'assigned', 'claimed'],
    to: ['published', 'claimed'],
    who: ['assignee', 'system'],
    claim: ['offered'],
    event: 'wish.assignment_declined',
  },
  claimWish: {
    from: ['published'],
    to: ['published', 'claimed'],
    who: ['eligibleMember'],
    claim: ['none', 'released'],
    event: 'wish.claimed',
  },
  /** 候补: every place is taken, and he would come if one is given back; 轮候: places are not given yet, and he would come. */
  standInReserve: {
    from: ['published', 'claimed'],
    to: ['published', 'claimed'],
    who: ['eligibleMember'],
    claim: ['none', 'released'],
    event: 'wish.reserve_joined',
  },
  leaveReserve: {
    from: ['published', 'assigned', 'claimed'],
    to: ['published', 'assigned', 'claimed'],
    who: ['reserve', 'claimer', 'system'],
    claim: ['waiting'],
    event: 'wish.reserve_left',
  },
  /** 轮候: the time to say that one would come is over, and whoever has helped least is asked first. */
  drawPlaces: { from: ['published', 'claimed'], to: ['published', 'claimed'], who: ['system'], event: 'wish.drawn' },
  /** To the first in reserve, or to the wall where nobody stands there. */
  releaseWish: {
    from: ['published', 'claimed'],
    to: ['published', 'claimed'],
    who: ['claimer'],
    claim: ['held'],
    event: 'wish.released',
  },
  deliverWish: {
    from: ['published', 'claimed'],
    to: ['published', 'claimed', 'delivered'],
    who: ['claimer'],
    claim: ['held'],
    event: 'wish.delivered',
  },
  /** Once for each claim: he needs longer than the lease. */
  extendClaim: {
    from: ['published', 'claimed'],
    to: ['published', 'claimed'],
    who: ['claimer'],
    claim: ['held'],
    event: 'wish.claim_extended',
  },
  remindClaimer: { from: inHand, to: inHand, who: ['system'], claim: ['held'], event: 'wish.claim_reminded' },
  lapseClaim: { from: inHand, to: inHand, who: ['system'], claim: ['held'], event: 'wish.claim_lapsed' },
  /** The resident's phone or door, for those who hold a place at this moment; whoever comes after them is meant only where the opening says so. */
  openContact: {
    from: ['published', 'claimed', 'delivered'],
    to: ['published', 'claimed', 'delivered'],
    who: ['author', 'communityStaff'],
    event: 'wish.contact_opened',
  },
  closeContact: {
    from: ['published', 'claimed', 'delivered'],
    to: ['published', 'claimed', 'delivered'],
    who: ['author', 'communityStaff'],
    event: 'wish.contact_closed',
  },
  revealContact: {
    from: ['published', 'claimed', 'delivered'],
    to: ['published', 'claimed', 'delivered'],
    who: ['claimer'],
    claim: ['held', 'delivered'],
    event: 'wish.contact_revealed',
  },
  settleWish: {
    from: ['published', 'claimed'],
    to: ['delivered'],
    who: ['author', 'communityStaff'],
    event: 'wish.settled',
  },
  /** By the resident himself; when he has not for the tenant's days, by staff who have rung him up. */
  confirmWish: { from: ['delivered'], to: ['completed'], who: ['author', 'communityStaff'], event: 'wish.completed' },
  /** It was not met after all: staff at any time, the resident within the tenant's days. What followed from it is taken back with it. */
  undoCompletion: {
    from: ['completed'],
    to: ['delivered'],
    who: ['communityStaff', 'author'],
    event: 'wish.completion_undone',
  },
  /** 心愿达成: what he said, in words that staff issue, while he agrees. */
  publishStory: { from: ['completed'], to: ['completed'], who: ['communityStaff'], event: 'wish.story_published' },
  takeDownStory: { from: ['completed'], to: ['completed'], who: ['communityStaff'], event: 'wish.story_taken_down' },
  /** By the resident; by the system when he has closed his account or died. */
  withdrawThanks: { from: ['completed'], to: ['completed'], who: ['author', 'system'], event: 'wish.thanks_withdrawn' },
  flagUnconfirmedWish: { from: ['delivered'], to: ['delivered'], who: ['system'], event: 'wish.unconfirmed' },
  withdrawWish: {
    from: ['submitted', 'needs_info', 'published', 'assigned', 'claimed'],
    to: ['withdrawn'],
    who: ['author'],
    event: 'wish.withdrawn',
  },
  closeWish: {
    from: ['submitted', 'needs_info', 'published', 'assigned', 'claimed', 'delivered'],
    to: ['closed'],
    who: ['communityStaff'],
    event: 'wish.closed',
  },
  /** 转介: it is for an office or for professionals. They are named to the resident, and staff look again on a day. */
  referWish: {
    from: ['submitted', 'needs_info', 'published', 'assigned', 'claimed'],
    to: ['closed'],
    who: ['communityStaff'],
    event: 'wish.referred',
  },
  flagReferral: { from: ['closed'], to: ['closed'], who: ['system'], event: 'wish.referral_due' },
  /** What came of it, as the resident tells staff; the system ends it where nobody is left to be called. */
  settleReferral: {
    from: ['closed'],
    to: ['closed'],
    who: ['communityStaff', 'system'],
    event: 'wish.referral_settled',
  },
  /** Its author has closed his account: nobody is left for whom it could be met. */
  abandonWish: {
    from: ['submitted', 'needs_info', 'published', 'assigned', 'claimed', 'delivered'],
    to: ['closed'],
    who: ['system'],
    event: 'wish.abandoned',
  },
  /** Nobody has come, and the days are over for which it stays on the wall. */
  expireWish: { from: ['published'], to: ['closed'], who: ['system'], event: 'wish.expired' },
} as const satisfies Record<string, Transition>;

export type WishAct = keyof typeof wishTransitions;
export const wishActs = Object.keys(wishTransitions) as readonly WishAct[];

/** Acts whose services stand today; the others' rows bind the state machine until their services come. */
export const servedWishActs = [
  'askWishInfo',
  'resubmitWish',
  'publishWish',
  'amendWish',
  'assignWish',
  'acceptAssignment',
  'declineAssignment',
  'claimWish',
  'standInReserve',
  'leaveReserve',
  'drawPlaces',
  'releaseWish',
  'deliverWish',
  'extendClaim',
  'remindClaimer',
  'lapseClaim',
  'openContact',
  'closeContact',
  'revealContact',
  'settleWish',
  'confirmWish',
  'undoCompletion',
  'publishStory',
  'takeDownStory',
  'withdrawThanks',
  'withdrawWish',
  'closeWish',
  'referWish',
  'settleReferral',
  'flagReferral',
  'flagUnconfirmedWish',
  'abandonWish',
  'expireWish',
] as const satisfies readonly WishAct[];
export type ServedWishAct = (typeof servedWishActs)[number];
