/** 候补: every place of a wish is taken, and members would come if one is given back, each in his turn. 轮候: places are not drawn yet, and they would come. */
import { refuse } from '../../shared/kernel/result';
import { reserveLimit } from '../../shared/wishes/reserve';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { claimOf, leaseOf } from './claim';
import { type FoundWish, hasWay, isOwn, receiptOf } from './wish';
import { changeBy, type Deed, type WishChange } from './wish-change';

/** Nobody stands there twice, nor beside a place of his own. Of how many wishes he holds places is asked when his turn comes. */
export const decideStandInReserve: WishRule<undefined> = (found, deed) => {
  const { wish, claim } = found;
  if (claim !== undefined && claim.state !== 'released') return already(receiptOf(wish));
  if (isOwn(wish, deed)) return refuse('OWN_WISH');
  const isOnWall = wish.state === 'published' && wish.drawAt === undefined;
  if (!hasWay(deed.act, found) || isOnWall) return refuse('WRONG_STATE');
  if (wish.reserve.length >= reserveLimit(wish)) return refuse('RESERVE_FULL');
  const { actorId: memberId, at } = deed;
  return change(
    changeBy(deed, wish, {
      to: wish.state,
      clauses: [
        { kind: 'stateIs', state: wish.state },
        { kind: 'reserveIs', members: wish.reserve },
        { kind: 'drawIs', at: wish.drawAt },
      ],
      set: { reserve: [...wish.reserve, memberId] },
      claim: claimOf(wish, memberId, { state: 'waiting', at, leaseUntil: leaseOf(wish, at) }),
      claimFrom: ['none', 'released'],
      concerned: [memberId],
    }),
    receiptOf(wish),
  );
};

export const standInReserve = actOnWish('standInReserve', decideStandInReserve);

export const leaveBy = (found: FoundWish, deed: Deed): WishChange | undefined => {
  const { wish, claim } = found;
  if (claim === undefined || !hasWay(deed.act, found)) return undefined;
  return changeBy(deed, wish, {
    to: wish.state,
    clauses: [
      { kind: 'stateIs', state: wish.state },
      { kind: 'reserveIs', members: wish.reserve },
    ],
    set: { reserve: wish.reserve.filter((memberId) => memberId !== claim.memberId) },
    claim: { ...claim, state: 'released' },
    claimFrom: ['waiting'],
    concerned: [claim.memberId],
  });
};

/** Those behind him move up. */
export const decideLeaveReserve: WishRule<undefined> = (found, deed) => {
  const { wish, claim } = found;
  if (claim?.state === 'released') return already(receiptOf(wish));
  const left = leaveBy(found, deed);
  return left === undefined ? refuse('WRONG_STATE') : change(left, receiptOf(wish));
};

export const leaveReserve = actOnWish('leaveReserve', decideLeaveReserve);
