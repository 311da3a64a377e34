import type { Instant } from '../../shared/kernel/instant';
import { settle } from '../kernel/settle';
import type { WishPorts } from './act-on-wish';
import { sendAway, stillComing } from './claim';
import { hasWay, type Wish } from './wish';
import { changeBy, type WishChange } from './wish-change';

/** Nobody has come in time. A stale timer finds nothing to do: somebody has, or the wish came back and waits anew. */
export const decideExpireWish = (wish: Wish, at: Instant, eventId: string): WishChange | undefined => {
  const act = 'expireWish';
  const isOver = wish.expiresAt !== undefined && wish.expiresAt <= at;
  if (!isOver || !hasWay(act, { wish, claim: undefined })) return undefined;
  const away = sendAway(wish);
  return changeBy({ act, by: 'system', at, eventId }, wish, {
    to: 'closed',
    ...away,
    set: { ...away.set, closeReason: 'expired' },
    clear: ['dueAt'],
    concerned: stillComing(wish),
  });
};

/** Fired by the wish's timer; harmless however often. */
export const expireWish =
  ({ wishes, ids }: WishPorts) =>
  (wishId: string, at: Instant): Promise<void> =>
    settle('a wish for which nobody comes', async () => {
      const wish = await wishes.find(wishId);
      const change = wish === undefined ? undefined : decideExpireWish(wish, at, ids.ulid());
      return change === undefined || wishes.saveBySystem(change);
    });
