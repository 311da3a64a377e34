/** What becomes of places that are free again: the reserve has them before the wall. Pure. */
import { hoursInMs, type Instant } from '../../shared/kernel/instant';
import { awakeLater } from '../kernel/quiet-hours';
import { joining, leaseOf, leaseTimerOf, type Taking } from './claim';
import type { Claim } from './claim-schema';
import { openDraw } from './rotation';
import type { Wish } from './wish';
import type { ChangeParts } from './wish-change';

/**
 * Places are free again: one is offered to each whose turn in reserve it is, and stays taken as long as he is asked; what nobody stands
 * for returns to the wall. Before places are drawn nobody has a turn yet. `offers`: to whom else places stand offered.
 */
export const passOn = (wish: Wish, size: number, at: Instant, offers: readonly string[] = wish.offers) => {
  const members = wish.drawAt === undefined ? wish.reserve.slice(0, size) : [];
  const isOnWall = members.length < size;
  const draw = isOnWall ? openDraw(wish, at) : { set: {} };
  const until = awakeLater(at, hoursInMs(wish.reserveHours));
  return {
    to: isOnWall ? 'published' : 'claimed',
    clauses: [
      { kind: 'heldIs', count: wish.held },
      { kind: 'offersAre', members: wish.offers },
      { kind: 'reserveIs', members: wish.reserve },
      { kind: 'drawIs', at: wish.drawAt },
    ],
    ...draw,
    set: { ...draw.set, reserve: wish.reserve.slice(members.length), offers: [...offers, ...members] },
    heldBy: members.length - size,
    ...(members.length === 0 ? {} : { offersTo: { members, until } }),
  } as const satisfies ChangeParts;
};

const without = (members: readonly string[], memberId: string): string[] => members.filter((one) => one !== memberId);

/** What a member holds is given back: by whom and why is told by the act. */
export const giveBackPlace = (wish: Wish, claim: Claim, at: Instant) =>
  ({
    ...passOn(wish, claim.size, at),
    leaves: [claim.memberId],
    claim: { ...claim, state: 'released' },
    claimFrom: ['held'],
    concerned: [claim.memberId],
  }) as const satisfies ChangeParts;

/** He is asked no more. */
const offeredToOthers = ({ offeredFor = {} }: Wish, memberId: string): Wish['offeredFor'] =>
  Object.fromEntries(Object.entries(offeredFor).filter(([one]) => one !== memberId));

/** Whoever is asked, out of the reserve or by staff, takes what he was asked for: it counts as taken already. */
export const takeOffered = (wish: Wish, claim: Claim, at: Instant, taking: Taking) => {
  const { memberId } = claim;
  const leaseUntil = leaseOf(wish, at);
  return {
    to: wish.state,
    clauses: [
      { kind: 'stateIs', state: wish.state },
      { kind: 'offersAre', members: wish.offers },
    ],
    set: { offers: without(wish.offers, memberId), offeredFor: offeredToOthers(wish, memberId) },
    offersEnd: [memberId],
    joins: joining(memberId, at, taking),
    claim: { ...claim, state: 'held', claimedAt: at, leaseUntil },
    claimFrom: ['offered'],
    // Asked anew meanwhile, it may be for another number of places.
    claimWas: claim,
    lease: leaseTimerOf({ memberId, leaseUntil }, at),
    concerned: [memberId],
  } as const satisfies ChangeParts;
};

/** Or not: the next in reserve is asked, and after the last the place returns to the wall. */
export const passOffered = (wish: Wish, claim: Claim, at: Instant) => {
  const passed = passOn(wish, claim.size, at, without(wish.offers, claim.memberId));
  return {
    ...passed,
    set: { ...passed.set, offeredFor: offeredToOthers(wish, claim.memberId) },
    offersEnd: [claim.memberId],
    claim: { ...claim, state: 'released' },
    claimFrom: ['offered'],
    concerned: [claim.memberId],
  } as const satisfies ChangeParts;
};
