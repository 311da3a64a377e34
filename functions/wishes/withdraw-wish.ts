import { refuse } from '../../shared/kernel/result';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { sendAway, stillComing } from './claim';
import { hasWay, receiptOf } from './wish';
import { changeBy } from './wish-change';

/** The resident takes his wish back before anybody has delivered; whoever holds a place is released and told. */
export const decideWithdrawWish: WishRule<undefined> = (found, deed) => {
  const { wish } = found;
  if (wish.state === 'withdrawn') return already(receiptOf(wish));
  if (!hasWay(deed.act, found) || wish.deliverers.length > 0) return refuse('WRONG_STATE');
  return change(
    changeBy(deed, wish, {
      to: 'withdrawn',
      ...sendAway(wish),
      clear: ['dueAt'],
      concerned: stillComing(wish),
    }),
    receiptOf({ ...wish, state: 'withdrawn', dueAt: undefined }),
  );
};

export const withdrawWish = actOnWish('withdrawWish', decideWithdrawWish);
