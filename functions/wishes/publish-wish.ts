import type { InputOf } from '../../shared/kernel/contract';
import { endOfShanghaiDay } from '../../shared/kernel/instant';
import { type Refusal, refuse } from '../../shared/kernel/result';
import type { publishWish as contract } from '../../shared/wishes/contract';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { hasWay, isOwn, receiptOf, type Wish } from './wish';
import { changeBy } from './wish-change';

/**
 * Public words are checked before strangers read them. Where the check wants a human, or could not judge, the member of staff who
 * publishes is that human; what it found risky goes back to the resident.
 */
const objectionToText = (wish: Wish): Refusal | undefined => {
  switch (wish.textVerdict) {
    case 'pending':
      return { code: 'TEXT_UNCHECKED' };
    case 'risky':
      return { code: 'TEXT_RISKY' };
    case 'pass':
    case 'review':
    case 'unavailable':
      return undefined;
  }
};

/** Staff issue the words that strangers read. Nobody publishes his own wish. */
export const decidePublishWish: WishRule<InputOf<typeof contract>['body']> = (found, deed, body) => {
  const { wish } = found;
  if (isOwn(wish, deed)) return refuse('OWN_WISH');
  if (wish.state === 'published' && wish.publishedBy === deed.actorId) return already(receiptOf(wish));
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  const objection = objectionToText(wish);
  if (objection !== undefined) return { ok: false, refusal: objection };
  const dueAt = wish.needBy === undefined ? undefined : endOfShanghaiDay(wish.needBy);
  return change(
    changeBy(deed, wish, {
      to: 'published',
      clauses: [{ kind: 'revisionIs', revision: wish.revision }],
      set: {
        publicWords: body.publicWords,
        category: body.category,
        places: body.places,
        publishedBy: deed.actorId,
        publishedAt: deed.at,
        dueAt,
      },
      clear: dueAt === undefined ? ['dueAt'] : [],
    }),
    receiptOf({ ...wish, state: 'published', dueAt }),
  );
};

export const publishWish = actOnWish('publishWish', decidePublishWish);
