/** From when a wish has waited too long where it stands: what staff are shown first, on the board and in their queues. */
import { daysInMs, endOfShanghaiDay, type Instant, later } from '../kernel/instant';
import type { WishRowView } from './wish';

/** A wish that nobody has taken after so many days, or so few before it is needed, needs somebody to be asked for it. */
const waitedDays = 7;
const soonDays = 3;

export type Watched = Pick<WishRowView, 'state' | 'submittedAt' | 'dueAt' | 'needBy' | 'publishedAt' | 'toCall'>;

const earliest = (...moments: readonly (Instant | undefined)[]): Instant | undefined =>
  moments.filter((moment) => moment !== undefined).sort()[0];

/** The first moment after a day. */
const afterDay = (day: string | undefined): Instant | undefined =>
  day === undefined ? undefined : later(endOfShanghaiDay(day), 1);

/** Undefined: it never has there. */
export const lateFrom = (wish: Watched): Instant | undefined => {
  const { state, submittedAt, dueAt, needBy, publishedAt, toCall } = wish;
  switch (state) {
    case 'submitted':
    case 'assigned':
      return dueAt;
    case 'published': {
      const needed = afterDay(needBy);
      return earliest(
        publishedAt && later(publishedAt, daysInMs(waitedDays)),
        needed && later(needed, -daysInMs(soonDays + 1)),
      );
    }
    case 'claimed':
      return afterDay(needBy);
    case 'delivered':
      return toCall === true ? (dueAt ?? submittedAt) : undefined;
    case 'needs_info':
    case 'completed':
    case 'withdrawn':
    case 'closed':
      return undefined;
  }
};

export const isLate = (wish: Watched, now: Instant): boolean => {
  const from = lateFrom(wish);
  return from !== undefined && from <= now;
};
