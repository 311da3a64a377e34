/** The wish in the words that people read: states, categories, steps, reasons. */

import { wishCategories } from '../../shared/wishes/category';
import type { closeReasons, staffCloseReasons } from '../../shared/wishes/close-reason';
import type { WishAct } from '../../shared/wishes/transitions';
import type { ClaimState, ContactPart, Relation, WishCategory, WishState } from '../../shared/wishes/wish';
import type { IconName } from '../kit/icon';
import type { StateWords } from '../kit/state-line';

/** As the resident reads the state of his own wish. */
export const wishStateWords = {
  submitted: { icon: 'clock', word: '等社区答复', tone: 'active' },
  needs_info: { icon: 'pencil', word: '请补充', tone: 'waiting' },
  published: { icon: 'heart', word: '待认领', tone: 'active' },
  assigned: { icon: 'clock', word: '待接单', tone: 'active' },
  claimed: { icon: 'hand', word: '已认领', tone: 'active' },
  delivered: { icon: 'bell', word: '已帮办，请您确认', tone: 'waiting' },
  completed: { icon: 'done', word: '心愿达成', tone: 'done' },
  withdrawn: { icon: 'stop', word: '已撤回', tone: 'plain' },
  closed: { icon: 'stop', word: '已结束', tone: 'plain' },
} as const satisfies Record<WishState, StateWords>;

/** As everybody else reads it: staff, members, passers-by. */
export const wishStateWordsForOthers = {
  ...wishStateWords,
  submitted: { icon: 'clock', word: '等社区答复', tone: 'waiting' },
  needs_info: { icon: 'pencil', word: '等居民补充', tone: 'plain' },
  delivered: { icon: 'bell', word: '已帮办，等居民确认', tone: 'active' },
} as const satisfies Record<WishState, StateWords>;

/** A member's own part in a wish. */
export const claimStateWords = {
  waiting: { icon: 'clock', word: '候补中', tone: 'waiting' },
  offered: { icon: 'hand', word: '社区想请您帮忙', tone: 'waiting' },
  held: { icon: 'hand', word: '您已认领', tone: 'active' },
  delivered: { icon: 'clock', word: '已帮办，等居民确认', tone: 'active' },
  confirmed: { icon: 'done', word: '心愿达成', tone: 'done' },
  released: { icon: 'reply', word: '您已退回', tone: 'plain' },
} as const satisfies Record<ClaimState, StateWords>;

export interface CategoryWords {
  readonly word: string;
  readonly icon: IconName;
}

export const categoryWords = {
  goods: { word: '物品', icon: 'box' },
  repair: { word: '维修', icon: 'tool' },
  companionship: { word: '陪伴', icon: 'people' },
  learning: { word: '学习', icon: 'book' },
  errand: { word: '跑腿', icon: 'run' },
  health: { word: '健康', icon: 'pulse' },
  other: { word: '其他', icon: 'tag' },
} as const satisfies Record<WishCategory, CategoryWords>;

/** For a picker, in the order of the shared list. */
export const categoryOptions = wishCategories.map((value) => ({ value, ...categoryWords[value] }));

/** A step that has happened; `resident` is 您 for the resident himself. Neighbours are not named. */
export const wishActWords = {
  submitWish: (resident) => `${resident}许下心愿`,
  askWishInfo: (resident) => `社区请${resident}补充`,
  resubmitWish: (resident) => `${resident}补充好了`,
  publishWish: () => '社区发布了心愿',
  amendWish: () => '社区改了公开的话，原来写的是：',
  assignWish: () => '社区请邻居来帮',
  acceptAssignment: () => '邻居答应来帮',
  declineAssignment: () => '邻居这次来不了，重新找人',
  claimWish: () => '邻居认领了',
  standInReserve: () => '一位邻居愿意来',
  leaveReserve: () => '一位邻居这次不来了',
  drawPlaces: () => '按轮候分好了名额',
  releaseWish: () => '邻居临时有事，重新找人',
  deliverWish: () => '邻居帮办好了',
  extendClaim: () => '邻居需要多几天',
  remindClaimer: () => '提醒邻居快到日子了',
  lapseClaim: () => '到期没有办好，重新找人',
  openContact: (resident) => `${resident}公开了联系方式`,
  closeContact: (resident) => `${resident}收回了联系方式`,
  revealContact: () => '邻居查看了联系方式',
  settleWish: (resident) => `${resident}说人手够了，不再等别人`,
  confirmWish: (resident) => `${resident}确认：心愿达成`,
  undoCompletion: (resident) => `改回待${resident}确认`,
  publishStory: () => '社区整理了感谢，登上“心愿达成”',
  takeDownStory: () => '社区没有公开这句感谢',
  withdrawThanks: (resident) => `${resident}收回了公开的感谢`,
  flagUnconfirmedWish: (resident) => `社区将打电话请${resident}确认`,
  withdrawWish: (resident) => `${resident}撤回了心愿`,
  closeWish: () => '社区结束了这个心愿',
  referWish: () => '社区转给了能办的单位',
  flagReferral: (resident) => `到了回访的日子，社区打电话问${resident}`,
  settleReferral: (resident) => `社区问过${resident}，记下了结果`,
  abandonWish: () => '许愿的居民已注销，心愿结束',
  expireWish: () => '到期没有等到邻居，心愿结束',
} as const satisfies Record<WishAct | 'submitWish', (resident: '您' | '居民') => string>;

/** Who did it, when it was not the resident himself. */
/** The title of a timeline step; a step of a newer cloud that this phone does not know yet still says that something happened. */
export const stepTitle = (act: string, relations: readonly Relation[], by?: Relation): string => {
  if (act === 'confirmWish' && by === 'communityStaff') return '社区打过电话，确认：心愿达成';
  const words = (wishActWords as Readonly<Record<string, (resident: '您' | '居民') => string>>)[act];
  return words?.(relations.includes('author') ? '您' : '居民') ?? '有了新进展';
};

export const closeReasonWords = {
  not_needed: '已经不需要了',
  unsafe: '有安全风险，请找专业人员',
  not_possible: '目前办不到',
  expired: '到期没有等到邻居',
  referred: '已转给能办的部门',
  became_appeal: '已转为反映问题',
} as const satisfies Record<(typeof closeReasons)[number], string>;

/** The reasons that staff give, as they choose them. */
export const staffCloseWords = {
  not_needed: '不需要了',
  unsafe: '有安全风险',
  not_possible: '办不到',
} as const satisfies Record<(typeof staffCloseReasons)[number], string>;

export const contactWords = { phone: '电话', door: '门牌' } as const satisfies Record<ContactPart, string>;

export const contactPartsWords = (parts: readonly ContactPart[]): string =>
  parts.map((part) => contactWords[part]).join('、');

/** `1234 5678`: eight digits are read aloud and written down in two halves. */
export const spacedNumber = (number: string): string => `${number.slice(0, 4)} ${number.slice(4)}`;

/** A group that comes: how many, and what it calls itself. */
export const teamWords = ({ size, team }: { readonly size: number; readonly team?: string | undefined }): string =>
  team === undefined ? `${size}位` : `${size}位（${team}）`;

export const ceilingWords = (yuan: number): string => `不超过${yuan}元的物品`;
