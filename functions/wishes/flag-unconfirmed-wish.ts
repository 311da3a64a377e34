import type { Instant } from '../../shared/kernel/instant';
import { settle } from '../kernel/settle';
import type { WishPorts } from './act-on-wish';
import { hasWay, type Wish } from './wish';
import { changeBy, type WishChange } from './wish-change';

/** Nobody confirmed in time: staff call the resident. A stale timer finds nothing to do. */
export const decideFlagUnconfirmedWish = (wish: Wish, at: Instant, eventId: string): WishChange | undefined => {
  const act = 'flagUnconfirmedWish';
  if (wish.toCall || !hasWay(act, { wish, claim: undefined })) return undefined;
  return changeBy({ act, by: 'system', at, eventId }, wish, {
    to: 'delivered',
    clauses: [{ kind: 'notToCall' }],
    set: { toCall: true },
    confirmTimer: 'drop',
  });
};

/** Fired by the wish's timer; harmless however often. */
export const flagUnconfirmedWish =
  ({ wishes, ids }: WishPorts) =>
  (wishId: string, at: Instant): Promise<void> =>
    settle('a confirmation', async () => {
      const wish = await wishes.find(wishId);
      const change = wish === undefined ? undefined : decideFlagUnconfirmedWish(wish, at, ids.ulid());
      return change === undefined || wishes.saveBySystem(change);
    });
