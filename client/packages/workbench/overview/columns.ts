/** 看板: where wishes get stuck, and which of them have been so for too long. */
import { daysInMs, type Instant, isPast, later, shanghaiDay } from '../../../../shared/kernel/instant';
import type { WishRowView } from '../../../../shared/wishes/wish';

/** A wish that nobody has taken after so many days, or so few before it is needed, needs somebody to be asked for it. */
const waitedDays = 7;
const soonDays = 3;

type Watched = Pick<WishRowView, 'state' | 'dueAt' | 'needBy' | 'publishedAt' | 'toCall'>;

const isSoon = (needBy: string | undefined, now: Instant): boolean =>
  needBy !== undefined && needBy <= shanghaiDay(later(now, daysInMs(soonDays)));

const hasWaited = (since: Instant | undefined, now: Instant): boolean =>
  since !== undefined && later(since, daysInMs(waitedDays)) <= now;

export const columns = [
  {
    state: 'submitted',
    title: '等审核',
    late: '已超时',
    isLate: ({ dueAt }: Watched, now: Instant) => dueAt !== undefined && dueAt <= now,
  },
  {
    state: 'published',
    title: '没人认领',
    late: '等了一周，或快到日子',
    isLate: ({ publishedAt, needBy }: Watched, now: Instant) => hasWaited(publishedAt, now) || isSoon(needBy, now),
  },
  {
    state: 'claimed',
    title: '认领了，还没办好',
    late: '过了需要的日子',
    isLate: ({ needBy }: Watched, now: Instant) => isPast(needBy, now),
  },
  {
    state: 'delivered',
    title: '办好了，没确认',
    late: '要打电话问',
    isLate: ({ toCall }: Watched) => toCall === true,
  },
  {
    state: 'referred',
    title: '转介了，等结果',
    late: '要打电话问',
    isLate: ({ toCall }: Watched) => toCall === true,
  },
] as const;
export type Column = (typeof columns)[number];

/** Those that have waited too long come first; otherwise the order stays. */
export const lateFirst = <W extends Watched>({ isLate }: Column, wishes: readonly W[], now: Instant) => {
  const late = wishes.filter((wish) => isLate(wish, now));
  return { late, rows: [...late, ...wishes.filter((wish) => !late.includes(wish))] };
};
