import type { QuerySpec, Row, Table } from './table';

/** Every row of a query, page after page. For work outside a request, on what one person has. */
export const allOf = async (table: Table, spec: Omit<QuerySpec, 'limit' | 'startAfter'>): Promise<Row[]> => {
  const rows: Row[] = [];
  let from: Row | undefined;
  do {
    const page = await table.query({ ...spec, ...(from === undefined ? {} : { startAfter: from }) });
    rows.push(...page.rows);
    from = page.next;
  } while (from !== undefined);
  return rows;
};

const mostAtOnce = 50;

/** Removes rows whatever they hold; some may be gone already. */
export const removeAll = async (table: Table, rows: readonly Row[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += mostAtOnce) {
    const some = rows.slice(start, start + mostAtOnce);
    await table.transact(some.map(({ pk, sk }) => ({ remove: { pk: String(pk), sk: String(sk) } })));
  }
};
