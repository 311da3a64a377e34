/** What the clock does to a claim: a word before its lease ends, and on to the next, or back onto the wall, when it has. Nobody is punished. */
import type { Instant } from '../../shared/kernel/instant';
import { settle } from '../kernel/settle';
import type { WishPorts } from './act-on-wish';
import type { Claim } from './claim-schema';
import { giveBackPlace } from './pass-on';
import { type FoundWish, hasWay } from './wish';
import { changeBy, type Deed, type WishChange } from './wish-change';

interface HeldWish extends FoundWish {
  readonly claim: Claim;
}

/** The timer is set anew, for the end of the lease. */
export const decideRemindClaimer = ({ wish, claim }: HeldWish, deed: Deed): WishChange =>
  changeBy(deed, wish, {
    to: wish.state,
    clauses: [{ kind: 'stateIs', state: wish.state }],
    claim,
    claimFrom: ['held'],
    claimWas: claim,
    lease: { memberId: claim.memberId, act: 'lapseClaim', fireAt: claim.leaseUntil },
    concerned: [claim.memberId],
  });

export const decideLapseClaim = ({ wish, claim }: HeldWish, deed: Deed): WishChange =>
  changeBy(deed, wish, {
    ...giveBackPlace(wish, claim, deed.at),
    claimWas: claim,
  });

const byTheClock =
  (act: 'remindClaimer' | 'lapseClaim', decide: (held: HeldWish, deed: Deed) => WishChange) =>
  ({ wishes, ids }: WishPorts) =>
  (wishId: string, memberId: string, at: Instant): Promise<void> =>
    // Others act on the wish in the same moment; the timer fires once.
    settle('a lease', async () => {
      const story = await wishes.story(wishId);
      const claim = story?.claims.find((one) => one.memberId === memberId);
      if (story === undefined || claim === undefined) return true;
      const held = { wish: story.wish, claim };
      // Extended, given back or delivered since the timer was set.
      const isStale = !hasWay(act, held) || (act === 'lapseClaim' && claim.leaseUntil > at);
      return isStale || wishes.saveBySystem(decide(held, { act, by: 'system', at, eventId: ids.ulid() }));
    });

export const remindClaimer = byTheClock('remindClaimer', decideRemindClaimer);
export const lapseClaim = byTheClock('lapseClaim', decideLapseClaim);
