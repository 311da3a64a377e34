import type { InputOf } from '../../shared/kernel/contract';
import { refuse } from '../../shared/kernel/result';
import type { closeWish as contract } from '../../shared/wishes/staff-contract';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { sendAway, stillComing } from './claim';
import { hasWay, receiptOf } from './wish';
import { changeBy, noteFor } from './wish-change';

/** Staff end it and say why. Whoever has delivered keeps what he has done; nobody else need come. */
export const decideCloseWish: WishRule<InputOf<typeof contract>['body']> = (found, deed, { reason, words }) => {
  const { wish } = found;
  if (wish.state === 'closed' && wish.referral === undefined) return already(receiptOf(wish));
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  return change(
    changeBy(deed, wish, {
      to: 'closed',
      ...sendAway(wish),
      set: { ...sendAway(wish).set, closeReason: reason },
      clear: ['dueAt', 'toCall'],
      confirmTimer: 'drop',
      note: noteFor(words, ['claimer']),
      concerned: stillComing(wish),
    }),
    receiptOf({ ...wish, state: 'closed', dueAt: undefined }),
  );
};

export const closeWish = actOnWish('closeWish', decideCloseWish);
