/** A wish as its staff read it in a queue: how it stands, by when, and what is to be watched. */
import type { Instant } from '../../../shared/kernel/instant';
import type { TextVerdict, WishRowView, WishState } from '../../../shared/wishes/wish';
import type { StateWords } from '../../kit/state-line';
import { dueWords } from '../../kit/time-words';
import { callDayWords, referralState } from '../../wishes/referral-words';
import { wishStateWordsForOthers } from '../../wishes/wish-words';

/** A state, or those that were referred and of which nobody knows yet what came of them. */
export type Shelf = WishState | 'referred';

/** The queue's shelves, in the order in which a wish passes them. */
export const shelves = [
  { value: 'submitted', word: '待审核' },
  { value: 'needs_info', word: '请补充' },
  { value: 'published', word: '待认领' },
  { value: 'assigned', word: '待接单' },
  { value: 'claimed', word: '已认领' },
  { value: 'delivered', word: '待确认' },
  { value: 'completed', word: '已达成' },
  { value: 'referred', word: '转介' },
] as const satisfies readonly { value: Shelf; word: string }[];

export const shelfNamed = (value: string | undefined): Shelf =>
  shelves.find((shelf) => shelf.value === value)?.value ?? 'submitted';

const verdictWords = {
  pending: '文字检查中',
  pass: undefined,
  review: '文字需留意',
  risky: '文字有风险',
  unavailable: '文字未能检查，请细看',
} as const satisfies Record<TextVerdict, string | undefined>;

/** Only what staff must watch; a wish whose words passed needs no mark. */
export const verdictWord = ({ textVerdict }: Pick<WishRowView, 'textVerdict'>): string | undefined =>
  textVerdict && verdictWords[textVerdict];

export const queueState = (
  wish: Pick<WishRowView, 'state' | 'dueAt' | 'toCall' | 'referral'>,
  now: Instant,
): StateWords => {
  if (wish.toCall) return { icon: 'phone', word: '请打电话回访', tone: 'waiting' };
  if (wish.referral) return referralState(wish.referral);
  const due = wish.dueAt === undefined ? undefined : dueWords(wish.dueAt, now);
  if (due?.late && wish.state === 'submitted') return { icon: 'alert', word: due.words, tone: 'overdue' };
  return wishStateWordsForOthers[wish.state];
};

/** By when the next step is promised; a deadline that passed is said by the state. */
export const queueDue = (wish: Pick<WishRowView, 'state' | 'dueAt' | 'referral'>, now: Instant): string | undefined => {
  if (wish.referral) return `回访：${callDayWords(wish.referral.callOn, now).words}`;
  if (wish.dueAt === undefined) return undefined;
  const { late, words } = dueWords(wish.dueAt, now);
  if (late) return words;
  return wish.state === 'submitted' ? `${words}答复` : words;
};

export const placesWords = ({ places, held }: Pick<WishRowView, 'places' | 'held'>): string =>
  places > 1 ? `已有${held}位，共需${places}位` : '';
