import type { InputOf } from '../../shared/kernel/contract';
import { refuse } from '../../shared/kernel/result';
import type { amendWish as contract } from '../../shared/wishes/staff-contract';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { objectionToWords } from './publish-wish';
import { hasWay, isOwn, receiptOf } from './wish';
import { changeBy, noteFor } from './wish-change';

/**
 * Staff put right the words that strangers read; whoever wrote them has looked at them, as when the wish was published. The earlier ones
 * stay in its course, for the resident and staff. What the wish is and who may see it stays as it was issued.
 */
export const decideAmendWish: WishRule<InputOf<typeof contract>['body']> = (found, deed, { publicWords }) => {
  const { wish } = found;
  if (isOwn(wish, deed)) return refuse('OWN_WISH');
  const { category, publicWords: earlier, places, checkedSafe, membersOnly } = wish;
  if (!hasWay(deed.act, found) || category === undefined || earlier === undefined) return refuse('WRONG_STATE');
  if (earlier === publicWords) return already(receiptOf(wish));
  const objection = objectionToWords(wish, { publicWords, category, places, checkedSafe, membersOnly }, 'body');
  if (objection !== undefined) return refuse(objection.code, 'body.publicWords');
  return change(
    changeBy(deed, wish, {
      to: wish.state,
      clauses: [
        { kind: 'stateIs', state: wish.state },
        { kind: 'publicWordsAre', words: earlier },
      ],
      set: { publicWords },
      note: noteFor(earlier),
    }),
    receiptOf(wish),
  );
};

export const amendWish = actOnWish('amendWish', decideAmendWish);
