/** The top of a wish's page: how it stands, in a sentence for whoever reads it, and what comes next by when. Pure. */
import type { Instant } from '../../shared/kernel/instant';
import { isOpenReferral } from '../../shared/wishes/referral';
import type { WishView } from '../../shared/wishes/wish';
import type { StateWords } from '../kit/state-line';
import { dueWords, momentWords } from '../kit/time-words';
import { callDayWords, referralSentence, referralSentenceForStaff, referralState } from './referral-words';
import { claimStateWords, closeReasonWords, wishStateWords, wishStateWordsForOthers } from './wish-words';

export type Reader = 'author' | 'claimer' | 'staff' | 'neighbour';

/** As whom one reads first: one's own wish before the wish that one helps with, before the wish that one looks after. */
export const readerOf = ({ relations, myClaim }: Pick<WishView, 'relations' | 'myClaim'>): Reader => {
  if (relations.includes('author')) return 'author';
  if (myClaim !== undefined && myClaim.state !== 'released') return 'claimer';
  if (relations.includes('communityStaff') || relations.includes('overseer')) return 'staff';
  return 'neighbour';
};

/** Those who have said that they come; the others are being asked. */
const coming = ({ held, offered }: WishView): number => held - offered;
const askingReserve = '正在问轮到的邻居能不能来';

const placesLeft = ({ places, held }: WishView): number => Math.max(0, places - held);

const waitingWords = ({ membersOnly, drawAt }: WishView): string => {
  if (drawAt !== undefined) return '愿意来的邻居正在报名，到点分配';
  return membersOnly ? '待认领，核实过的党员和共建单位看得到了' : '待认领，邻居们看得到了';
};

const sentenceFor: Readonly<Record<Reader, (view: WishView) => string>> = {
  author: (view) =>
    ({
      submitted: '已收到，社区正在看',
      needs_info: '请补充，社区才好安排',
      published: coming(view) > 0 ? `已有${coming(view)}位邻居来帮，还差${placesLeft(view)}位` : waitingWords(view),
      assigned: '待接单，社区请了邻居来帮',
      claimed: coming(view) > 0 ? '已认领，邻居会来帮您' : askingReserve,
      delivered: '已帮办，请您确认',
      completed: '心愿达成',
      withdrawn: '您已撤回这个心愿',
      closed: view.referral
        ? referralSentence(view.referral)
        : `已结束：${view.closeReason ? closeReasonWords[view.closeReason] : '详情请问社区'}`,
    })[view.state],
  claimer: (view) =>
    ({
      waiting: view.drawAt === undefined ? `您在候补，排第${view.myClaim?.turn ?? 1}位` : '您已报名，到点分配名额',
      offered:
        view.state === 'assigned' || (view.myClaim?.size ?? 1) > 1 ? '社区想请您帮忙，能接吗' : '有名额了，您能来吗',
      held: '您已认领，等您帮办',
      delivered: '您已办好，等居民确认',
      confirmed: '心愿达成，谢谢您',
      released: '您已退回',
    })[view.myClaim?.state ?? 'held'],
  staff: (view) =>
    ({
      submitted: '新心愿，等社区答复',
      needs_info: '已请居民补充',
      published: `${view.drawAt === undefined ? '待认领' : '轮候中'}${view.places > 1 ? `，还差${placesLeft(view)}位邻居` : ''}`,
      assigned: '待接单',
      claimed: coming(view) > 0 ? '已认领，等邻居帮办' : askingReserve,
      delivered: view.toCall ? '居民还没确认，请打电话问问' : '已帮办，等居民确认',
      completed: '心愿达成',
      withdrawn: '居民已撤回',
      closed: view.referral
        ? referralSentenceForStaff(view.referral, view.toCall === true)
        : `已结束：${view.closeReason ? closeReasonWords[view.closeReason] : ''}`,
    })[view.state],
  neighbour: (view) =>
    ({ ...neighbourWords, published: soughtWords(view), claimed: coming(view) > 0 ? takenWords : askingReserve })[
      view.state
    ],
};

const soughtWords = (view: WishView): string => {
  if (view.drawAt !== undefined) return `轮候中，要${placesLeft(view)}位邻居来帮`;
  return view.places > 1 ? `还差${placesLeft(view)}位邻居来帮` : '等一位邻居来帮';
};
const takenWords = '已有邻居认领，谢谢您';

const neighbourWords = {
  submitted: '等社区答复',
  needs_info: '等居民补充',
  assigned: '待接单',
  delivered: '邻居已帮办，等居民确认',
  completed: '心愿达成',
  withdrawn: '居民已撤回',
  closed: '已结束',
} as const;

/** Picture, sentence and colour for the top of the page. */
export const headline = (view: WishView): StateWords => {
  const reader = readerOf(view);
  const of = { author: wishStateWords, claimer: wishStateWordsForOthers, staff: wishStateWordsForOthers };
  const look =
    reader === 'claimer' && view.myClaim
      ? claimStateWords[view.myClaim.state]
      : reader === 'neighbour'
        ? wishStateWordsForOthers[view.state]
        : view.referral
          ? referralState(view.referral)
          : of[reader][view.state];
  return { ...look, word: sentenceFor[reader](view) };
};

const promised = (state: WishView['state'], resident: '您' | '居民'): string | undefined =>
  ({
    submitted: `社区答复${resident}`,
    needs_info: `等${resident}补充`,
    published: '等邻居认领',
    assigned: '等邻居答应',
    claimed: '邻居帮办',
    delivered: `请${resident}确认`,
    completed: undefined,
    withdrawn: undefined,
    closed: undefined,
  })[state];

export interface Next {
  readonly title: string;
  readonly when?: string;
  readonly late: boolean;
}

const drawing: readonly WishView['state'][] = ['published', 'claimed'];

/** What is next and by when; nothing where the wish has come to its end. */
export const nextOf = (view: WishView, now: Instant): Next | undefined => {
  if (view.myClaim?.state === 'held' || view.myClaim?.state === 'offered') {
    const { words: when, late } = dueWords(view.myClaim.leaseUntil, now);
    return { title: view.myClaim.state === 'held' ? '请您帮办' : '请您答复', when, late };
  }
  if (view.drawAt !== undefined && drawing.includes(view.state))
    return { title: '分配名额', when: momentWords(view.drawAt, now), late: false };
  if (view.referral !== undefined && isOpenReferral(view.referral)) {
    const { words: when, late } = callDayWords(view.referral.callOn, now);
    return { title: view.relations.includes('author') ? '社区打电话问您' : '打电话问居民', when, late };
  }
  const title = promised(view.state, view.relations.includes('author') ? '您' : '居民');
  if (title === undefined) return undefined;
  if (view.dueAt === undefined) return { title, late: false };
  const { words, late } = dueWords(view.dueAt, now);
  return { title, when: words, late };
};
