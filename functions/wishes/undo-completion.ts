import type { InputOf } from '../../shared/kernel/contract';
import { daysInMs, type Instant, later } from '../../shared/kernel/instant';
import { refuse } from '../../shared/kernel/result';
import type { undoCompletion as contract } from '../../shared/wishes/contract';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { hasWay, isOwn, receiptOf, type Wish } from './wish';
import { changeBy, noteFor } from './wish-change';

/** Until when the resident himself may; absent where nothing is to be undone. */
export const undoUntil = ({ state, completedAt, undoDays }: Wish): Instant | undefined =>
  state === 'completed' && completedAt !== undefined ? later(completedAt, daysInMs(undoDays)) : undefined;

/**
 * It was not met after all. The wish waits for its confirmation again, with those who have delivered, and the resident's days begin
 * anew; where he has said so himself, nobody waits for them to go by: staff call him. What was counted for the completion is taken back by what follows from this event; the rating stays in the completion's own.
 */
export const decideUndoCompletion: WishRule<InputOf<typeof contract>['body']> = (found, deed, { reason }) => {
  const { wish } = found;
  if (wish.state === 'delivered' && wish.undoneBy === deed.actorId) return already(receiptOf(wish));
  const { completionId } = wish;
  if (completionId === undefined || !hasWay(deed.act, found)) return refuse('WRONG_STATE');
  const until = undoUntil(wish);
  const isHis = deed.by === 'author' || isOwn(wish, deed);
  if (isHis && (until === undefined || until < deed.at)) return refuse('TOO_LATE_TO_UNDO');
  const saysSo = deed.by === 'author';
  const confirmBy = later(deed.at, daysInMs(wish.confirmDays));
  return change(
    changeBy(deed, wish, {
      to: 'delivered',
      clauses: [{ kind: 'completionIs', eventId: completionId }],
      set: { dueAt: confirmBy, undoneBy: deed.actorId, toCall: saysSo },
      clear: ['rating', 'completionId', 'completedAt'],
      allClaims: { members: wish.holders, to: 'delivered' },
      confirmTimer: saysSo ? 'drop' : { fireAt: confirmBy },
      note: noteFor(reason, ['claimer']),
      told: { undoes: completionId },
    }),
    receiptOf({ ...wish, state: 'delivered', dueAt: confirmBy }),
  );
};

export const undoCompletion = actOnWish('undoCompletion', decideUndoCompletion);
