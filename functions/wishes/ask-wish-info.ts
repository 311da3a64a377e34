import type { InputOf } from '../../shared/kernel/contract';
import { refuse } from '../../shared/kernel/result';
import type { askWishInfo as contract } from '../../shared/wishes/staff-contract';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { hasWay, receiptOf } from './wish';
import { changeBy, noteFor } from './wish-change';

/** Staff ask back. The promise of an answer pauses: the next step is the resident's. */
export const decideAskWishInfo: WishRule<InputOf<typeof contract>['body']> = (found, deed, { question }) => {
  const { wish } = found;
  if (wish.state === 'needs_info' && wish.askedBy === deed.actorId) return already(receiptOf(wish));
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  return change(
    changeBy(deed, wish, {
      to: 'needs_info',
      set: { askedBy: deed.actorId },
      clear: ['dueAt'],
      note: noteFor(question),
    }),
    receiptOf({ ...wish, state: 'needs_info', dueAt: undefined }),
  );
};

export const askWishInfo = actOnWish('askWishInfo', decideAskWishInfo);
