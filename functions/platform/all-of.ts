/** Every row of a query, for work outside a request on what one person has: page after page, never more than one in hand. */
import type { Key } from './keys/key';
import type { QuerySpec, Row, Table, Write } from './table';

type WholeQuery = Omit<QuerySpec, 'limit' | 'startAfter'>;

/** A transaction holds a hundred writes, and a page that is removed becomes one. */
const pageLength = 50;

const nextPage = (table: Table, spec: WholeQuery, from: Row | undefined) =>
  table.query({ ...spec, limit: pageLength, ...(from === undefined ? {} : { startAfter: from }) });

const eachPage = async (table: Table, spec: WholeQuery, work: (rows: readonly Row[]) => Promise<void>) => {
  let from: Row | undefined;
  do {
    const page = await nextPage(table, spec, from);
    await work(page.rows);
    from = page.next;
  } while (from !== undefined);
};

export const keyOf = ({ pk, sk }: Row): Key => ({ pk: String(pk), sk: String(sk) });

/** One after the other: a person's data is never worth a burst. What the work takes out of the query harms no later row. */
export const eachOf = (table: Table, spec: WholeQuery, work: (row: Row) => Promise<void>): Promise<void> =>
  eachPage(table, spec, async (rows) => {
    for (const row of rows) await work(row);
  });

/** What every row shows. It grows with the rows: for a copy, which holds them all anyway. */
export const shownOf = async <Shown>(
  table: Table,
  spec: WholeQuery,
  show: (row: Row) => Shown | Promise<Shown>,
): Promise<Shown[]> => {
  const shown: Shown[] = [];
  await eachOf(table, spec, async (row) => void shown.push(await show(row)));
  return shown;
};

/** Rows of one thing, few by their nature. */
export const allOf = (table: Table, spec: WholeQuery): Promise<Row[]> => shownOf(table, spec, (row) => row);

/** Removes rows whatever they hold; some may be gone already. */
export const removeAll = async (table: Table, rows: readonly Row[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += pageLength) {
    const removals = rows.slice(start, start + pageLength).map((row): Write => ({ remove: keyOf(row) }));
    await table.transact(removals);
  }
};

export const removeEach = (table: Table, spec: WholeQuery, which: (row: Row) => boolean = () => true): Promise<void> =>
  eachPage(table, spec, (rows) => removeAll(table, rows.filter(which)));
