import { daysInMs, later } from '../../shared/kernel/instant';
import { refuse } from '../../shared/kernel/result';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { sendAway, stillComing } from './claim';
import { hasWay, receiptOf } from './wish';
import { changeBy } from './wish-change';

/**
 * 够了，就这些: some have delivered, others have not come or were never found, and the resident waits for nobody else. Whoever
 * still holds a place, is asked for one or stands in reserve is released and told; the wish needs as many as have delivered, and so it is
 * delivered.
 */
export const decideSettleWish: WishRule<undefined> = (found, deed) => {
  const { wish } = found;
  if (wish.state === 'delivered') return already(receiptOf(wish));
  if (!hasWay(deed.act, found) || wish.deliverers.length === 0) return refuse('WRONG_STATE');
  const away = sendAway(wish);
  const confirmBy = later(deed.at, daysInMs(wish.confirmDays));
  return change(
    changeBy(deed, wish, {
      ...away,
      to: 'delivered',
      set: { ...away.set, places: wish.done, dueAt: confirmBy },
      heldBy: wish.done - wish.held,
      leaves: wish.holders.filter((holder) => !wish.deliverers.includes(holder)),
      confirmTimer: { fireAt: confirmBy },
      concerned: stillComing(wish),
    }),
    receiptOf({ ...wish, state: 'delivered', dueAt: confirmBy }),
  );
};

export const settleWish = actOnWish('settleWish', decideSettleWish);
