import { wishStates } from '../../shared/wishes/wish';
import { scopeIndexOf } from '../platform/keys/indexes';
import { referralScope, wishScope } from '../platform/keys/wishes';
import type { QuerySpec, Row, Table } from '../platform/table';
import type { MonthBounds, WishMonths } from './make-wish-month';
import { type MonthWish, monthWishOf } from './wish-month';
import { enteredAt, readWish } from './wish-rows.dynamo';

/** Rows that are looked at for each that may be found, at most: those of later months stand before those of an early one. */
const readPerWish = 5;
const pageLength = 250;

/** Of a query, newest first, those that entered their state since `from`: whatever was submitted since cannot stand further down. */
async function* rowsSince(table: Table, spec: QuerySpec, from: string): AsyncGenerator<Row> {
  let start: Row | undefined;
  do {
    const after = start === undefined ? {} : { startAfter: start };
    const { rows, next } = await table.query({ ...spec, newestFirst: true, limit: pageLength, ...after });
    for (const row of rows) {
      if (enteredAt(row) < from) return;
      yield row;
    }
    start = next;
  } while (start !== undefined);
}

const bySubmission = (one: MonthWish, other: MonthWish): number =>
  `${one.submittedAt}#${one.id}` < `${other.submittedAt}#${other.id}` ? -1 : 1;

/** All queues, those of wishes that are kept from the wall, or were referred, among them. */
const scopes = [
  ...wishStates.flatMap((state) => [...new Set([wishScope(state), wishScope(state, 'members')])]),
  referralScope,
];

/**
 * State by state in the order in which a wish passes them: one that moves on while they are read is found again further on, where it
 * then counts once. One that is given back to the wall at that very moment may be missing; the next document has it.
 */
const readOn =
  (table: Table): WishMonths['read'] =>
  async (placeId, { from, before, mostWishes }: MonthBounds) => {
    const found = new Map<string, MonthWish>();
    let read = 0;
    for (const scope of scopes) {
      const spec = { index: scopeIndexOf(placeId), pk: `${scope}#${placeId}` };
      for await (const row of rowsSince(table, spec, from)) {
        read += 1;
        const wish = monthWishOf(readWish(row), enteredAt(row));
        if (wish.submittedAt >= from && wish.submittedAt < before) found.set(wish.id, wish);
        if (found.size > mostWishes || read > mostWishes * readPerWish) return 'too_many';
      }
    }
    return [...found.values()].sort(bySubmission);
  };

export const wishMonthsOn = (table: Table): WishMonths => ({ read: readOn(table) });
