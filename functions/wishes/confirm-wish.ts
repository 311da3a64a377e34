import type { InputOf } from '../../shared/kernel/contract';
import { refuse } from '../../shared/kernel/result';
import type { confirmWish as contract } from '../../shared/wishes/contract';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { hasWay, receiptOf } from './wish';
import { changeBy, noteFor } from './wish-change';

/** 心愿达成: the resident says so himself. Every claim is confirmed with the wish. */
export const decideConfirmWish: WishRule<InputOf<typeof contract>['body']> = (found, deed, { rating, thanks }) => {
  const { wish } = found;
  if (wish.state === 'completed') return already(receiptOf(wish));
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  return change(
    changeBy(deed, wish, {
      to: 'completed',
      set: { rating },
      clear: ['dueAt', 'toCall'],
      allClaims: { members: wish.holders, to: 'confirmed' },
      confirmTimer: 'drop',
      ...(thanks === undefined ? {} : { note: noteFor(thanks, ['claimer']) }),
    }),
    receiptOf({ ...wish, state: 'completed', dueAt: undefined }),
  );
};

export const confirmWish = actOnWish('confirmWish', decideConfirmWish);
