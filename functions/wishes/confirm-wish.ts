import type { InputOf } from '../../shared/kernel/contract';
import { type Refusal, refuse } from '../../shared/kernel/result';
import type { confirmWish as contract } from '../../shared/wishes/contract';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { hasWay, receiptOf, type Wish } from './wish';
import { changeBy, noteFor } from './wish-change';

const objectionToRating = (rating: number | undefined): Refusal | undefined =>
  rating === undefined ? { code: 'BAD_INPUT', field: 'body.rating' } : undefined;

const objectionToCall = (wish: Wish, said: string | undefined): Refusal | undefined => {
  if (!wish.toCall) return { code: 'WRONG_STATE' };
  return said === undefined ? { code: 'BAD_INPUT', field: 'body.thanks' } : undefined;
};

/**
 * 心愿达成: the resident says so himself, or on the telephone to staff, who write down what he said; whoever has helped does not confirm
 * his own help, for whomever he acts. Every claim is confirmed with the wish.
 */
export const decideConfirmWish: WishRule<InputOf<typeof contract>['body']> = (found, deed, { rating, thanks }) => {
  const { wish } = found;
  if (wish.state === 'completed') return already(receiptOf(wish));
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  if (wish.holders.includes(deed.actorId)) return refuse('NOT_ALLOWED');
  const objection = deed.by === 'author' ? objectionToRating(rating) : objectionToCall(wish, thanks);
  if (objection !== undefined) return { ok: false, refusal: objection };
  return change(
    changeBy(deed, wish, {
      to: 'completed',
      set: { rating, completionId: deed.eventId, completedAt: deed.at },
      told: rating === undefined ? {} : { rating },
      clear: ['dueAt', 'toCall'],
      allClaims: { members: wish.holders, to: 'confirmed' },
      confirmTimer: 'drop',
      ...(thanks === undefined ? {} : { note: noteFor(thanks, ['claimer']) }),
    }),
    receiptOf({ ...wish, state: 'completed', dueAt: undefined }),
  );
};

export const confirmWish = actOnWish('confirmWish', decideConfirmWish);
