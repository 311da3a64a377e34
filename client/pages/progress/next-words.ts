/** What comes next, who does it, and by when: the line under the state. Nothing where the matter has ended. */
import type { Instant } from '../../../shared/kernel/instant';
import type { ClaimRowView } from '../../../shared/wishes/claim-row';
import { isOpenReferral, type ReferralView } from '../../../shared/wishes/referral';
import type { ClaimState, WishRowView, WishState } from '../../../shared/wishes/wish';
import { dueWords, longDayWords, momentWords } from '../../kit/time-words';
import { callDayWords } from '../../wishes/referral-words';

export interface NextWords {
  readonly words: string;
  readonly late: boolean;
}

type Wish = Pick<WishRowView, 'state' | 'dueAt' | 'places' | 'held' | 'toCall' | 'drawAt' | 'referral'>;
type Words = (wish: Wish, due: string | undefined) => string | undefined;

const wishNext = {
  submitted: (_, due) => (due ? `社区${due}答复您` : '社区会答复您'),
  needs_info: () => '请您补充后再提交',
  published: ({ places, held }) => (places > 1 ? `已有${held}位邻居来帮，还需${places - held}位` : '等邻居来认领'),
  assigned: () => '等邻居答应来帮',
  claimed: () => '邻居会来帮您，办好后请您确认',
  delivered: ({ toCall }, due) => {
    if (toCall) return '社区会打电话问问您，也可以现在确认';
    return due ? `请您${due}确认是否办好` : '请您确认是否办好';
  },
  completed: () => undefined,
  withdrawn: () => undefined,
  closed: () => undefined,
} as const satisfies Record<WishState, Words>;

/** Whom he is to call, and when he is called. */
const referralNext = ({ office, callOn }: ReferralView, now: Instant): NextWords => {
  const { words, late } = callDayWords(callOn, now);
  return { words: `请打电话给${office}，点开看号码。社区回访：${words}`, late };
};

export const wishNextWords = (wish: Wish, now: Instant): NextWords | undefined => {
  if (wish.referral && isOpenReferral(wish.referral)) return referralNext(wish.referral, now);
  const due = wish.dueAt === undefined ? undefined : dueWords(wish.dueAt, now);
  if (due?.late && wish.state === 'submitted') return { words: `社区答复${due.words}，可以打电话问问`, late: true };
  if (wish.state === 'published' && wish.drawAt !== undefined)
    return { words: `邻居们正在报名，${momentWords(wish.drawAt, now)}分配`, late: false };
  const words = (wishNext[wish.state] as Words)(wish, due?.late ? undefined : due?.words);
  return words === undefined ? undefined : { words, late: false };
};

const claimNext = {
  waiting: '轮到您时会收到通知',
  offered: '点开看看，能接就接，来不了也请说一声',
  held: '请打电话给社区约好时间，帮办后点开告诉居民',
  delivered: undefined,
  confirmed: undefined,
  released: undefined,
} as const satisfies Record<ClaimState, string | undefined>;

/** When places are drawn, where he has said that he would come and they are not drawn yet. */
export const drawOf = ({ state, drawAt }: Pick<ClaimRowView, 'state' | 'drawAt'>, now: Instant): Instant | undefined =>
  state === 'waiting' && drawAt !== undefined && drawAt > now ? drawAt : undefined;

/** A neighbour needs no state's deadline, only the day by which the resident needs it. */
export const claimNextWords = (
  claim: Pick<ClaimRowView, 'state' | 'needBy' | 'drawAt'>,
  now: Instant,
): NextWords | undefined => {
  const draw = drawOf(claim, now);
  if (draw !== undefined) return { words: `${momentWords(draw, now)}分配名额，结果会通知您`, late: false };
  const words = claimNext[claim.state];
  if (words === undefined) return undefined;
  const by = claim.state === 'held' && claim.needBy ? `希望在${longDayWords(claim.needBy, now)}前。` : '';
  return { words: `${by}${words}`, late: false };
};

/** His turn, as a neighbour who has taken it on. */
export const claimWaitsForMe = ({ state }: Pick<ClaimRowView, 'state'>): boolean =>
  state === 'held' || state === 'offered';
