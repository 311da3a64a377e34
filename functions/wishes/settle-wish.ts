import { daysInMs, later } from '../../shared/kernel/instant';
import { refuse } from '../../shared/kernel/result';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { hasWay, receiptOf } from './wish';
import { changeBy } from './wish-change';

/**
 * 够了，就这些: some have delivered, others have not come or were never found, and the resident waits for nobody else. Whoever
 * still holds a place is released and told; the wish needs as many as have delivered, and so it is delivered.
 */
export const decideSettleWish: WishRule<undefined> = (found, deed) => {
  const { wish } = found;
  if (wish.state === 'delivered') return already(receiptOf(wish));
  if (!hasWay(deed.act, found) || wish.deliverers.length === 0) return refuse('WRONG_STATE');
  const released = wish.holders.filter((holder) => !wish.deliverers.includes(holder));
  const confirmBy = later(deed.at, daysInMs(wish.confirmDays));
  return change(
    changeBy(deed, wish, {
      to: 'delivered',
      clauses: [
        { kind: 'holdersAre', members: wish.holders },
        { kind: 'deliverersAre', members: wish.deliverers },
      ],
      set: { places: wish.deliverers.length, dueAt: confirmBy },
      leaves: released,
      allClaims: { members: released, to: 'released' },
      confirmTimer: { fireAt: confirmBy },
      concerned: released,
    }),
    receiptOf({ ...wish, state: 'delivered', dueAt: confirmBy }),
  );
};

export const settleWish = actOnWish('settleWish', decideSettleWish);
