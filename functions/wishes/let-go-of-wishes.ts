/** What becomes of the wishes and claims of somebody who closes his account, or has died. Pure. */
import type { Instant } from '../../shared/kernel/instant';
import { declineBy } from './answer-assignment';
import { sendAway, stillComing } from './claim';
import type { Claim } from './claim-schema';
import { giveBackPlace } from './pass-on';
import { mootBy } from './settle-referral';
import { leaveBy } from './stand-in-reserve';
import { type FoundWish, hasWay, type Wish } from './wish';
import { changeBy, type WishChange } from './wish-change';

interface Moment {
  readonly at: Instant;
  readonly eventId: string;
  /** Who put his death on record; absent: he goes by himself. */
  readonly by?: string | undefined;
}

/** Nobody is left for whom it could be met: whoever has not delivered need not come, and is told. A wish that has ended stays ended. */
export const abandonOf = (wish: Wish, { at, eventId }: Moment): WishChange | undefined => {
  const act = 'abandonWish';
  if (!hasWay(act, { wish, claim: undefined })) return undefined;
  return changeBy({ act, by: 'system', at, eventId }, wish, {
    to: 'closed',
    ...sendAway(wish),
    set: { ...sendAway(wish).set, closeReason: 'not_needed' },
    clear: ['dueAt', 'toCall'],
    confirmTimer: 'drop',
    concerned: [...new Set([...wish.holders, ...stillComing(wish)])],
  });
};

/** Nobody is left whom staff could call. */
export const mootOf = (wish: Wish, { at, eventId }: Moment): WishChange | undefined =>
  mootBy(wish, { act: 'settleReferral', by: 'system', at, eventId });

/** Somebody who has been asked and has not answered is not waited for. */
export const declineOf = (wish: Wish, claim: Claim | undefined, { at, eventId }: Moment): WishChange | undefined =>
  declineBy({ wish, claim }, { act: 'declineAssignment', by: 'system', at, eventId });

/** A place that he holds returns to the wall, as if he had given it back himself; author and staff are told. */
export const releaseOf = (
  wish: Wish,
  claim: Claim | undefined,
  { at, eventId, by }: Moment,
): WishChange | undefined => {
  const act = 'releaseWish';
  const found: FoundWish = { wish, claim };
  if (claim === undefined || !hasWay(act, found)) return undefined;
  return changeBy(
    { act, by: 'claimer', at, eventId, actorId: by ?? claim.memberId },
    wish,
    giveBackPlace(wish, claim, at),
  );
};

/** He does not stand in reserve any more. */
export const leaveOf = (wish: Wish, claim: Claim | undefined, { at, eventId }: Moment): WishChange | undefined =>
  leaveBy({ wish, claim }, { act: 'leaveReserve', by: 'system', at, eventId });
