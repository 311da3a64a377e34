import type { InputOf } from '../../shared/kernel/contract';
import { hoursInMs, isPast, later } from '../../shared/kernel/instant';
import { refuse } from '../../shared/kernel/result';
import type { resubmitWish as contract } from '../../shared/wishes/contract';
import { missingConsent } from '../../shared/wishes/sensitive';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { hasWay, receiptOf } from './wish';
import { changeBy, noteFor } from './wish-change';

/** The completed wish goes back to staff; its new words are checked anew, the old ones stay in the notes. */
export const decideResubmitWish: WishRule<InputOf<typeof contract>['body']> = (found, deed, body, { consents }) => {
  const { wish } = found;
  if (wish.state === 'submitted' && wish.revision > 1 && wish.words === body.words) return already(receiptOf(wish));
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  if (isPast(body.needBy, deed.at)) return refuse('BAD_INPUT', 'body.needBy');
  const missing = missingConsent({ words: body.words, category: body.category ?? wish.category }, consents);
  if (missing !== undefined) return refuse('CONSENT_NEEDED', `consent.${missing}`);
  const dueAt = later(deed.at, hoursInMs(wish.reviewHours));
  return change(
    changeBy(deed, wish, {
      to: 'submitted',
      clauses: [{ kind: 'revisionIs', revision: wish.revision }],
      set: {
        words: body.words,
        revision: wish.revision + 1,
        textVerdict: 'pending',
        category: body.category ?? wish.category,
        needBy: body.needBy ?? wish.needBy,
        dueAt,
      },
      note: noteFor(body.words),
    }),
    receiptOf({ ...wish, state: 'submitted', dueAt }),
  );
};

export const resubmitWish = actOnWish('resubmitWish', decideResubmitWish);
