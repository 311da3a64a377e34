import { refuse } from '../../shared/kernel/result';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { extensionOf, leaseTimerOf } from './claim';
import { hasWay, receiptOf } from './wish';
import { changeBy } from './wish-change';

/** 延长: once for each claim; whoever taps again keeps what he has. */
export const decideExtendClaim: WishRule<undefined> = (found, deed) => {
  const { wish, claim } = found;
  if (claim === undefined || !hasWay(deed.act, found)) return refuse('WRONG_STATE');
  const leaseUntil = extensionOf(wish, claim);
  if (leaseUntil === undefined) return already(receiptOf(wish));
  const extended = { ...claim, leaseUntil, extended: true };
  return change(
    changeBy(deed, wish, {
      to: wish.state,
      clauses: [{ kind: 'stateIs', state: wish.state }],
      claim: extended,
      claimFrom: ['held'],
      claimWas: claim,
      lease: leaseTimerOf(extended, deed.at),
      concerned: [claim.memberId],
    }),
    receiptOf(wish),
  );
};

export const extendClaim = actOnWish('extendClaim', decideExtendClaim);
