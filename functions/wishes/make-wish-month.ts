/** The making of a month's table: all in one run, for it reads no more than it may hold. */
import { type Instant, monthLater, startOfShanghaiMonth } from '../../shared/kernel/instant';
import { leafOf } from '../../shared/kernel/place';
import { mostMonthWishes } from '../../shared/wishes/wish-month';
import type { DocumentMaker } from '../kernel/make-document';
import type { MonthWish } from './wish-month';

/** Bounds of one reading. */
export interface MonthBounds {
  /** The first moment that counts, and the first that does not any more. */
  readonly from: Instant;
  readonly before: Instant;
  readonly mostWishes: number;
}

/** Port: a month's wishes at and under a node. */
export interface WishMonths {
  /** In the order in which they were submitted. */
  readonly read: (placeId: string, bounds: MonthBounds) => Promise<readonly MonthWish[] | 'too_many'>;
}

/** Port: writes the spreadsheet. */
export type LayOutMonth = (month: string, wishes: readonly MonthWish[]) => Promise<Uint8Array>;

export interface WishMonthPorts {
  readonly months: WishMonths;
  readonly layOut: LayOutMonth;
}

export const boundsOf = (month: string, mostWishes: number = mostMonthWishes): MonthBounds => ({
  from: startOfShanghaiMonth(month),
  before: startOfShanghaiMonth(monthLater(month, 1)),
  mostWishes,
});

export const makeWishMonth =
  ({ months, layOut }: WishMonthPorts): DocumentMaker =>
  async ({ name: { month }, place }) => {
    if (month === undefined) throw new Error('a month’s wishes without a month');
    const wishes = await months.read(leafOf(place), boundsOf(month));
    if (wishes === 'too_many') return { kind: 'impossible', failure: wishes };
    if (wishes.length === 0) return { kind: 'impossible', failure: 'no_wishes' };
    return { kind: 'made', file: { bytes: await layOut(month, wishes), type: 'xlsx' } };
  };
