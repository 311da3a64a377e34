/** 认领: how a place is taken, for how long it is held, and who lets go of one. Pure. */

import { daysInMs, endOfShanghaiDay, hoursInMs, type Instant, later } from '../../shared/kernel/instant';
import type { ClaimState } from '../../shared/wishes/wish';
import type { Claim } from './claim-schema';
import { longAgo } from './rotation';
import { offeredPlaces, type Wish } from './wish';
import type { ChangeParts, Joining, LeaseTimer } from './wish-change';

/** Until the day by which it is needed, or for the tenant's days where none is named or it has gone by. */
export const leaseOf = ({ needBy, leaseDays }: Wish, at: Instant): Instant => {
  const needed = needBy === undefined ? undefined : endOfShanghaiDay(needBy);
  return needed !== undefined && needed > at ? needed : later(at, daysInMs(leaseDays));
};

/** Until when it may be extended; once for each claim. */
export const extensionOf = ({ extendDays }: Wish, { leaseUntil, extended }: Claim): Instant | undefined =>
  extended === true ? undefined : later(leaseUntil, daysInMs(extendDays));

/** The claimer is reminded a day before his lease ends; of one shorter than two days, half-way. */
export const leaseTimerOf = (
  { memberId, leaseUntil }: Pick<Claim, 'memberId' | 'leaseUntil'>,
  at: Instant,
): LeaseTimer => {
  const left = Date.parse(leaseUntil) - Date.parse(at);
  return { memberId, act: 'remindClaimer', fireAt: later(leaseUntil, -Math.min(hoursInMs(24), Math.round(left / 2))) };
};

/** With whom a member comes. */
export interface Team {
  readonly size?: number | undefined;
  readonly team?: string | undefined;
}

export const claimOf = (
  wish: Wish,
  memberId: string,
  { state, at, leaseUntil }: { readonly state: ClaimState; readonly at: Instant; readonly leaseUntil: Instant },
  { size = 1, team }: Team = {},
): Claim => ({
  wishId: wish.id,
  memberId,
  state,
  claimedAt: at,
  leaseUntil,
  size,
  team,
  number: wish.number,
  category: wish.category ?? 'other',
  publicWords: wish.publicWords ?? '',
  communityName: wish.communityName,
  area: wish.gridName,
  needBy: wish.needBy,
  ...(state === 'waiting' && wish.drawAt !== undefined ? { drawAt: wish.drawAt } : {}),
});

/** How a member may take places: of how many wishes he may hold some, and what he has helped with so far. */
export interface Taking {
  readonly limit: number;
  readonly helped?: readonly string[] | undefined;
}

export const joining = (memberId: string, at: Instant, { limit, helped }: Taking): Joining => ({
  memberId,
  limit,
  forgets: longAgo(helped, at),
});

/**
 * Exactly as many places are given as there are. Any but the last may be taken beside others in the same instant, so the condition only
 * asks that a place besides be free; the last ones have one winner, who turns the wish to claimed.
 */
export const takePlace = (wish: Wish, memberId: string, at: Instant, { limit, helped, ...team }: Team & Taking) => {
  const { size = 1 } = team;
  const isLast = wish.held + size >= wish.places;
  const leaseUntil = leaseOf(wish, at);
  return {
    to: isLast ? 'claimed' : 'published',
    clauses: [
      isLast ? { kind: 'heldIs', count: wish.places - size } : { kind: 'fewerHeldThan', limit: wish.places - size },
      { kind: 'drawIs', at: wish.drawAt },
    ],
    heldBy: size,
    joins: joining(memberId, at, { limit, helped }),
    claim: claimOf(wish, memberId, { state: 'held', at, leaseUntil }, team),
    lease: leaseTimerOf({ memberId, leaseUntil }, at),
  } as const satisfies ChangeParts;
};

/** Whoever holds a place and has not delivered, and whoever has been asked and has not answered. */
const onTheWay = (wish: Wish): readonly string[] => [
  ...wish.holders.filter((id) => !wish.deliverers.includes(id)),
  ...wish.offers,
  ...(wish.state === 'assigned' && wish.assigneeId !== undefined ? [wish.assigneeId] : []),
];

/** Whoever would come and has not: they are released when a wish ends. Somebody who stands in reserve is one of them. */
export const stillComing = (wish: Wish): readonly string[] => [...onTheWay(wish), ...wish.reserve];

/**
 * A wish ends for the very people who were found, with as many places each: one of them may have given his back and come again with
 * another. Nobody who would still come is waited for.
 */
export const sendAway = (wish: Wish) =>
  ({
    clauses: [
      { kind: 'stateIs', state: wish.state },
      { kind: 'heldIs', count: wish.held },
      { kind: 'holdersAre', members: wish.holders },
      { kind: 'deliverersAre', members: wish.deliverers },
      { kind: 'offersAre', members: wish.offers },
      { kind: 'reserveIs', members: wish.reserve },
      // A draw is called off that was known of.
      { kind: 'drawIs', at: wish.drawAt },
    ],
    set: { reserve: [], offers: [], offeredFor: {} },
    allClaims: { members: onTheWay(wish), to: 'released' },
    dismissed: wish.reserve,
    offersEnd: wish.offers,
    heldBy: -offeredPlaces(wish),
    answerTimer: 'drop',
  }) as const satisfies Partial<ChangeParts>;
