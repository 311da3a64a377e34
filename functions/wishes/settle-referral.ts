import type { InputOf } from '../../shared/kernel/contract';
import { refuse } from '../../shared/kernel/result';
import { isCallDay, isOpenReferral } from '../../shared/wishes/referral';
import type { settleReferral as contract } from '../../shared/wishes/referral-contract';
import { already, change } from '../kernel/write-act';
import { actOnWish, type WishRule } from './act-on-wish';
import { type Referral, untilCalled } from './referral';
import { hasWay, receiptOf, type Wish } from './wish';
import { type ChangeParts, changeBy, type Deed, noteForStaff, type WishChange } from './wish-change';

type Body = InputOf<typeof contract>['body'];

const isDone = ({ outcome, settledBy, callOn }: Referral, body: Body, actorId: string): boolean =>
  settledBy === actorId && outcome === body.outcome && callOn === (body.callOn ?? callOn);

/** As it stands after what was heard: with another day, or for good. */
const settled = (wish: Wish, found: Referral, referral: Referral) => {
  const waits = isOpenReferral(referral) ? untilCalled(referral.callOn) : undefined;
  return {
    to: wish.state,
    clauses: [{ kind: 'referralIs', referral: found }],
    set: { referral, ...(waits === undefined ? {} : { dueAt: waits.dueAt }) },
    clear: ['toCall', ...(waits === undefined ? (['dueAt'] as const) : [])],
    referralTimer: waits?.timer ?? 'drop',
    concerned: [],
    told: { referredTo: referral.kind, ...(referral.outcome === undefined ? {} : { outcome: referral.outcome }) },
  } as const satisfies ChangeParts;
};

/** Staff have asked the resident: what he said is theirs to read, what came of it his as well. */
export const decideSettleReferral: WishRule<Body> = (found, deed, body) => {
  const { wish } = found;
  const { referral } = wish;
  if (referral === undefined || !hasWay(deed.act, found)) return refuse('WRONG_STATE');
  if (isDone(referral, body, deed.actorId)) return already(receiptOf(wish));
  if (!isOpenReferral(referral)) return refuse('WRONG_STATE');
  const { outcome, callOn, note } = body;
  const fits = outcome === 'waiting' ? callOn !== undefined && isCallDay(callOn, deed.at) : callOn === undefined;
  if (!fits) return refuse('BAD_INPUT', 'body.callOn');
  const next = { ...referral, outcome, callOn: callOn ?? referral.callOn, settledBy: deed.actorId, settledAt: deed.at };
  const parts = settled(wish, referral, next);
  return change(
    changeBy(deed, wish, { ...parts, note: noteForStaff(note) }),
    receiptOf({ ...wish, dueAt: callOn === undefined ? undefined : untilCalled(callOn).dueAt }),
  );
};

/** Nobody is left who could be called. */
export const mootBy = (wish: Wish, deed: Deed): WishChange | undefined => {
  const { referral } = wish;
  if (referral === undefined || !isOpenReferral(referral)) return undefined;
  return changeBy(deed, wish, settled(wish, referral, { ...referral, outcome: 'moot', settledAt: deed.at }));
};

export const settleReferral = actOnWish('settleReferral', decideSettleReferral);
