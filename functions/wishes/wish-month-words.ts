/** What staff read in the table of a month: the page's own words for states, categories and reasons. A test holds both together. */

import type { closeReasons } from '../../shared/wishes/close-reason';
import type { ReferralKind, ReferralOutcome } from '../../shared/wishes/referral';
import type { WishCategory, WishState } from '../../shared/wishes/wish';

export const stateWords = {
  submitted: '等社区答复',
  needs_info: '等居民补充',
  published: '待认领',
  assigned: '待接单',
  claimed: '已认领',
  delivered: '已帮办，等居民确认',
  completed: '心愿达成',
  withdrawn: '已撤回',
  closed: '已结束',
} as const satisfies Record<WishState, string>;

export const categoryWords = {
  goods: '物品',
  repair: '维修',
  companionship: '陪伴',
  learning: '学习',
  errand: '跑腿',
  health: '健康',
  other: '其他',
} as const satisfies Record<WishCategory, string>;

export const unsorted = '未分类';

export const closeReasonWords = {
  not_needed: '已经不需要了',
  unsafe: '有安全风险，请找专业人员',
  not_possible: '目前办不到',
  expired: '到期没有等到邻居',
  referred: '已转给能办的部门',
  became_appeal: '已转为反映问题',
} as const satisfies Record<(typeof closeReasons)[number], string>;

export const referralKindWords = {
  professional: '专业维修',
  social_aid: '民政救助',
  hospital: '医院或卫生站',
  disabled_federation: '残联',
  other: '其他单位',
} as const satisfies Record<ReferralKind, string>;

/** Of one of which nobody has asked yet. */
export const notAsked = '等回访';

export const outcomeWords = {
  helped: '办好了',
  not_helped: '没有办成',
  waiting: '还在等',
  moot: '不用再问',
} as const satisfies Record<ReferralOutcome, string>;
