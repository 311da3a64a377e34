import type { InputOf } from '../../shared/kernel/contract';
import { refuse } from '../../shared/kernel/result';
import type { claimWish as contract } from '../../shared/wishes/claim-contract';
import type { ClaimState } from '../../shared/wishes/wish';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { takePlace } from './claim';
import { hasWay, isOwn, receiptOf, type Wish } from './wish';
import { changeBy } from './wish-change';

const taken: readonly Wish['state'][] = ['claimed', 'delivered', 'completed'];
const standing: readonly ClaimState[] = ['held', 'delivered', 'confirmed'];

/** A member takes one place, or several for those whom he brings, if he is not on as many wishes as his tenant allows; where members take turns, nobody before places are drawn. */
export const decideClaimWish: WishRule<InputOf<typeof contract>['body']> = (found, deed, team, { settings }) => {
  const { openClaimLimit } = settings;
  const { wish, claim, openClaims = [], helped } = found;
  if (claim !== undefined && standing.includes(claim.state)) return already(receiptOf(wish));
  if (isOwn(wish, deed)) return refuse('OWN_WISH');
  if (taken.includes(wish.state)) return refuse('WISH_TAKEN');
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  if (wish.drawAt !== undefined) return refuse('DRAW_PENDING');
  if ((team.size ?? 1) > wish.places - wish.held) return refuse('PLACES_SHORT', 'body.size');
  if (openClaims.length >= openClaimLimit) return refuse('CLAIM_LIMIT');
  const place = takePlace(wish, deed.actorId, deed.at, { ...team, limit: openClaimLimit, helped });
  return change(
    changeBy(deed, wish, { ...place, claimFrom: ['none', 'released'], concerned: [deed.actorId] }),
    receiptOf({ ...wish, state: place.to }),
  );
};

export const claimWish = actOnWish('claimWish', decideClaimWish);
