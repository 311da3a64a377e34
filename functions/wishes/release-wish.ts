import type { InputOf } from '../../shared/kernel/contract';
import { refuse } from '../../shared/kernel/result';
import type { releaseWish as contract } from '../../shared/wishes/claim-contract';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { giveBackPlace } from './pass-on';
import { hasWay, receiptOf } from './wish';
import { changeBy, noteFor } from './wish-change';

/** The place goes to the first in reserve or returns to the wall, staff are told, nothing is lost. Giving back is open even to somebody whose role has ended. */
export const decideReleaseWish: WishRule<InputOf<typeof contract>['body']> = (found, deed, { reason }) => {
  const { wish, claim } = found;
  if (claim?.state === 'released') return already(receiptOf(wish));
  if (claim === undefined || !hasWay(deed.act, found)) return refuse('WRONG_STATE');
  const place = giveBackPlace(wish, claim, deed.at);
  return change(changeBy(deed, wish, { ...place, note: noteFor(reason) }), receiptOf({ ...wish, state: place.to }));
};

export const releaseWish = actOnWish('releaseWish', decideReleaseWish);
