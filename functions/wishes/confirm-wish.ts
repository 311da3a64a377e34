import type { InputOf } from '../../shared/kernel/contract';
import { type Refusal, refuse } from '../../shared/kernel/result';
import type { confirmWish as contract } from '../../shared/wishes/contract';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { storyOf } from './story';
import { hasWay, receiptOf, speaksForAnother, type Wish } from './wish';
import { changeBy, type Deed, noteFor } from './wish-change';

const objectionToRating = (rating: number | undefined): Refusal | undefined =>
  rating === undefined ? { code: 'BAD_INPUT', field: 'body.rating' } : undefined;

const objectionToCall = (wish: Wish, said: string | undefined): Refusal | undefined => {
  if (!wish.toCall) return { code: 'WRONG_STATE' };
  return said === undefined ? { code: 'BAD_INPUT', field: 'body.thanks' } : undefined;
};

type Confirmed = InputOf<typeof contract>['body'];

/** Without words there is nothing to agree to; what is kept from the wall is for no stranger. Whoever is not family says how he asked. */
const objectionToOffer = (wish: Wish, deed: Deed, { mayPublish, thanks, asked }: Confirmed): Refusal | undefined => {
  if (mayPublish === undefined) return undefined;
  if (thanks === undefined) return { code: 'BAD_INPUT', field: 'body.thanks' };
  if (wish.membersOnly === true) return { code: 'BAD_INPUT', field: 'body.mayPublish' };
  return speaksForAnother(deed) && asked === undefined ? { code: 'BAD_INPUT', field: 'body.asked' } : undefined;
};

const offerOf = (wish: Wish, deed: Deed, { mayPublish, asked }: Confirmed) => {
  if (mayPublish === undefined) return { set: {}, told: {}, parts: {} };
  const turn = { state: 'offered', since: deed.at } as const;
  return {
    set: { thanks: turn },
    told: { offersThanks: true as const, ...(speaksForAnother(deed) ? { asked } : {}) },
    parts: { story: storyOf(wish, { id: deed.eventId, at: deed.at }, turn) },
  };
};

/**
 * 心愿达成: the resident says so himself, or on the telephone to staff, who write down what he said; whoever has helped does not confirm
 * his own help, for whomever he acts. Every claim is confirmed with the wish.
 */
export const decideConfirmWish: WishRule<Confirmed> = (found, deed, body) => {
  const { wish } = found;
  const { rating, thanks } = body;
  if (wish.state === 'completed') return already(receiptOf(wish));
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  if (wish.holders.includes(deed.actorId)) return refuse('NOT_ALLOWED');
  const objection =
    (deed.by === 'author' ? objectionToRating(rating) : objectionToCall(wish, thanks)) ??
    objectionToOffer(wish, deed, body);
  if (objection !== undefined) return { ok: false, refusal: objection };
  const offer = offerOf(wish, deed, body);
  return change(
    changeBy(deed, wish, {
      to: 'completed',
      set: { rating, completionId: deed.eventId, completedAt: deed.at, ...offer.set },
      told: { ...(rating === undefined ? {} : { rating }), ...offer.told },
      clear: ['dueAt', 'toCall'],
      allClaims: { members: wish.holders, to: 'confirmed' },
      confirmTimer: 'drop',
      ...offer.parts,
      ...(thanks === undefined ? {} : { note: noteFor(thanks, ['claimer']) }),
    }),
    receiptOf({ ...wish, state: 'completed', dueAt: undefined }),
  );
};

export const confirmWish = actOnWish('confirmWish', decideConfirmWish);
