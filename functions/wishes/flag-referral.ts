import type { Instant } from '../../shared/kernel/instant';
import { settle } from '../kernel/settle';
import type { WishPorts } from './act-on-wish';
import { callFrom, openReferral } from './referral';
import { hasWay, type Wish } from './wish';
import { changeBy, type WishChange } from './wish-change';

/** The day has come on which staff call the resident. A stale timer finds nothing to do. */
export const decideFlagReferral = (wish: Wish, at: Instant, eventId: string): WishChange | undefined => {
  const act = 'flagReferral';
  const referral = openReferral(wish.referral);
  if (referral === undefined || wish.toCall || callFrom(referral.callOn) > at) return undefined;
  if (!hasWay(act, { wish, claim: undefined })) return undefined;
  return changeBy({ act, by: 'system', at, eventId }, wish, {
    to: wish.state,
    clauses: [{ kind: 'notToCall' }, { kind: 'referralIs', referral }],
    set: { toCall: true },
    referralTimer: 'drop',
    concerned: [],
    told: { referredTo: referral.kind },
  });
};

/** Fired by the referral's timer; harmless however often. */
export const flagReferral =
  ({ wishes, ids }: WishPorts) =>
  (wishId: string, at: Instant): Promise<void> =>
    settle('a referral', async () => {
      const wish = await wishes.find(wishId);
      const change = wish === undefined ? undefined : decideFlagReferral(wish, at, ids.ulid());
      return change === undefined || wishes.saveBySystem(change);
    });
