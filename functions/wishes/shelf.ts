/** How long a wish waits on the wall for which nobody comes. Every act that brings it there or takes it away winds the clock or stops it. Pure. */
import { daysInMs, endOfShanghaiDay, type Instant, later } from '../../shared/kernel/instant';
import type { Wish } from './wish';

type Kept = Pick<Wish, 'needBy' | 'expireDays' | 'shelfDays'>;

/** The tenant's days after the day by which it is needed, so that staff can ask somebody; one without a day, longer. Never less, however late it came there. */
export const endOnShelf = ({ needBy, expireDays, shelfDays }: Kept, at: Instant): Instant => {
  if (needBy === undefined) return later(at, daysInMs(shelfDays));
  const needed = endOfShanghaiDay(needBy);
  return later(needed > at ? needed : at, daysInMs(expireDays));
};

const isOnShelf = ({ state, held }: Pick<Wish, 'state' | 'held'>): boolean => state === 'published' && held === 0;

interface Shelving {
  readonly set: { readonly expiresAt?: Instant };
  readonly clear: readonly 'expiresAt'[];
  readonly expireTimer?: { readonly fireAt: Instant } | 'drop';
}

/** What an act makes of the clock. Whoever takes a place stops it whatever was found: another may have given one back meanwhile. */
export const shelvingOf = (
  wish: Wish,
  { to, heldBy = 0 }: { readonly to: Wish['state']; readonly heldBy?: number },
  at: Instant,
): Shelving => {
  if (isOnShelf({ state: to, held: wish.held + heldBy })) {
    if (isOnShelf(wish)) return { set: {}, clear: [] };
    const expiresAt = endOnShelf(wish, at);
    return { set: { expiresAt }, clear: [], expireTimer: { fireAt: expiresAt } };
  }
  const stops = wish.expiresAt !== undefined || heldBy > 0;
  return stops ? { set: {}, clear: ['expiresAt'], expireTimer: 'drop' } : { set: {}, clear: [] };
};
