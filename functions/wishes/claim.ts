/** 认领: how a place is taken, for how long it is held, and who lets go of one. Pure. */
import { daysInMs, endOfShanghaiDay, hoursInMs, type Instant, later } from '../../shared/kernel/instant';
import type { ClaimState } from '../../shared/wishes/wish';
import type { Claim, Wish } from './wish';
import type { ChangeParts, LeaseTimer, WishChange, WishClause } from './wish-change';

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

export const claimOf = (
  wish: Wish,
  memberId: string,
  { state, at, leaseUntil }: { readonly state: ClaimState; readonly at: Instant; readonly leaseUntil: Instant },
): Claim => ({
  wishId: wish.id,
  memberId,
  state,
  claimedAt: at,
  leaseUntil,
  number: wish.number,
  category: wish.category ?? 'other',
  publicWords: wish.publicWords ?? '',
  communityName: wish.communityName,
  area: wish.gridName,
  needBy: wish.needBy,
});

/**
 * Exactly as many claims win as there are places. Any place but the last may be taken beside others in the same instant, so its
 * condition only asks that a place besides the last be free; the last place has one winner, who turns the wish to claimed.
 */
export const takePlace = (
  wish: Wish,
  memberId: string,
  at: Instant,
  limit: number,
): Pick<WishChange, 'to' | 'joins' | 'claim' | 'lease'> & { readonly clauses: readonly WishClause[] } => {
  const isLast = wish.holders.length + 1 >= wish.places;
  const leaseUntil = leaseOf(wish, at);
  return {
    to: isLast ? 'claimed' : 'published',
    clauses: [isLast ? { kind: 'heldIs', count: wish.places - 1 } : { kind: 'fewerHeldThan', limit: wish.places - 1 }],
    joins: { memberId, limit },
    claim: claimOf(wish, memberId, { state: 'held', at, leaseUntil }),
    lease: leaseTimerOf({ memberId, leaseUntil }, at),
  };
};

/** Whoever would come and has not: they are released when a wish ends. Somebody who has not answered a dispatch is one of them. */
export const stillComing = (wish: Wish): readonly string[] => [
  ...wish.holders.filter((id) => !wish.deliverers.includes(id)),
  ...(wish.state === 'assigned' && wish.assigneeId !== undefined ? [wish.assigneeId] : []),
];

/** A place that is held returns to the wall: by whom and why is told by the act. */
export const giveBackPlace = (wish: Wish, claim: Claim) =>
  ({
    to: 'published',
    clauses: [{ kind: 'heldIs', count: wish.holders.length }],
    leaves: [claim.memberId],
    claim: { ...claim, state: 'released' },
    claimFrom: ['held'],
    concerned: [claim.memberId],
  }) as const satisfies ChangeParts;

/** A wish ends unmet, for the very people who were found: nobody who would still come is waited for. */
export const sendAway = (wish: Wish) =>
  ({
    clauses: [
      { kind: 'stateIs', state: wish.state },
      { kind: 'holdersAre', members: wish.holders },
      { kind: 'deliverersAre', members: wish.deliverers },
    ],
    allClaims: { members: stillComing(wish), to: 'released' },
    answerTimer: 'drop',
  }) as const satisfies Partial<ChangeParts>;
