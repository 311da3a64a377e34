import { refuse } from '../../shared/kernel/result';
import type { ClaimState } from '../../shared/wishes/wish';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { type Claim, type FoundWish, hasWay, isOwn, receiptOf, type Wish } from './wish';
import { changeBy, type WishClause } from './wish-change';

const taken: readonly Wish['state'][] = ['claimed', 'delivered', 'completed'];
const standing: readonly ClaimState[] = ['held', 'delivered', 'confirmed'];

const claimOf = (wish: Wish, memberId: string, claimedAt: string): Claim => ({
  wishId: wish.id,
  memberId,
  state: 'held',
  claimedAt,
  number: wish.number,
  category: wish.category ?? 'other',
  publicWords: wish.publicWords ?? '',
  communityName: wish.communityName,
  area: wish.gridName,
  needBy: wish.needBy,
});

/**
 * Exactly as many claims win as there are places. Any place but the last may be taken beside others in the same instant, so its
 * condition only asks that a place besides the last be free; the last place has one winner, who turns the wish to claimed.
 */
export const decideClaimWish: WishRule<undefined> = (found: FoundWish, deed) => {
  const { wish, claim } = found;
  if (claim !== undefined && standing.includes(claim.state)) return already(receiptOf(wish));
  if (isOwn(wish, deed)) return refuse('OWN_WISH');
  if (taken.includes(wish.state)) return refuse('WISH_TAKEN');
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  const isLast = wish.holders.length + 1 >= wish.places;
  const clause: WishClause = isLast
    ? { kind: 'heldIs', count: wish.places - 1 }
    : { kind: 'fewerHeldThan', limit: wish.places - 1 };
  const to = isLast ? 'claimed' : 'published';
  return change(
    changeBy(deed, wish, {
      to,
      clauses: [clause],
      joins: deed.actorId,
      claim: claimOf(wish, deed.actorId, deed.at),
      claimFrom: ['none', 'released'],
      concerned: [deed.actorId],
    }),
    receiptOf({ ...wish, state: to }),
  );
};

export const claimWish = actOnWish('claimWish', decideClaimWish);
