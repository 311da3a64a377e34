/** 转介: staff name the office or the professionals whom a wish is for. */
import type { InputOf } from '../../shared/kernel/contract';
import { refuse } from '../../shared/kernel/result';
import { isCallDay } from '../../shared/wishes/referral';
import type { referWish as contract } from '../../shared/wishes/referral-contract';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { sendAway, stillComing } from './claim';
import { untilCalled } from './referral';
import { hasWay, receiptOf } from './wish';
import { changeBy, noteFor } from './wish-change';

/** It ends for neighbours, and staff owe a call on the day that the resident is told. Whoever would come need not. */
export const decideReferWish: WishRule<InputOf<typeof contract>['body']> = (found, deed, { words, ...named }) => {
  const { wish } = found;
  if (wish.referral?.officePhone === named.officePhone && wish.state === 'closed') return already(receiptOf(wish));
  if (!hasWay(deed.act, found)) return refuse('WRONG_STATE');
  if (!isCallDay(named.callOn, deed.at)) return refuse('BAD_INPUT', 'body.callOn');
  const { dueAt, timer } = untilCalled(named.callOn);
  const away = sendAway(wish);
  return change(
    changeBy(deed, wish, {
      to: 'closed',
      ...away,
      set: { ...away.set, closeReason: 'referred', referral: { ...named, since: deed.at }, dueAt },
      clear: ['toCall'],
      referralTimer: timer,
      note: noteFor(words),
      concerned: stillComing(wish),
      told: { referredTo: named.kind },
    }),
    receiptOf({ ...wish, state: 'closed', dueAt }),
  );
};

export const referWish = actOnWish('referWish', decideReferWish);
