/** A referral in the words that people read: to whom, how it stands, and when staff call. Pure. */
import { type Instant, isPast } from '../../shared/kernel/instant';
import { isOpenReferral, type ReferralKind, type ReferralView, type toldOutcomes } from '../../shared/wishes/referral';
import type { StateWords } from '../kit/state-line';
import { longDayWords } from '../kit/time-words';

export const referralKindWords = {
  professional: '专业维修',
  social_aid: '民政救助',
  hospital: '医院或卫生站',
  disabled_federation: '残联',
  other: '其他单位',
} as const satisfies Record<ReferralKind, string>;

/** As staff choose what they have heard. */
export const outcomeWords = {
  helped: '办好了',
  not_helped: '没有办成',
  waiting: '还在等',
} as const satisfies Record<(typeof toldOutcomes)[number], string>;

/** In a list: instead of 已结束. */
export const referralState = ({ outcome }: Pick<ReferralView, 'outcome'>): StateWords => {
  if (outcome === 'helped') return { icon: 'done', word: '转介办好了', tone: 'done' };
  return isOpenReferral({ outcome })
    ? { icon: 'swap', word: '已转介', tone: 'active' }
    : { icon: 'stop', word: '转介没有办成', tone: 'plain' };
};

/** At the top of the page, for the resident. */
export const referralSentence = ({ office, outcome }: ReferralView): string => {
  if (outcome === 'helped') return '转介的事办好了';
  if (outcome === 'not_helped') return '转介没有办成，请打电话给社区';
  return outcome === 'waiting' ? `${office}还在办` : `已转给${office}`;
};

/** The same for staff. */
export const referralSentenceForStaff = (referral: ReferralView, toCall: boolean): string => {
  if (toCall) return '到了回访的日子，请打电话问居民';
  return referral.outcome === 'not_helped' ? '转介没有办成' : referralSentence(referral);
};

/** When staff call; of a day that has gone by, that it has. */
export const callDayWords = (callOn: string, now: Instant): { readonly words: string; readonly late: boolean } =>
  isPast(callOn, now)
    ? { words: `原定${longDayWords(callOn, now)}，已经过了`, late: true }
    : { words: longDayWords(callOn, now), late: false };
