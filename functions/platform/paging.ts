import { accept, type Result } from '../../shared/kernel/result';
import type { Cursors } from './cursor';
import type { QuerySpec, Row, Table } from './table';

const pageSize = 20;

export interface Page<Item> {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

/** One page of a query. The cursor is bound to the list, so that it can't be carried over to another one. */
export const pageOn =
  (table: Table, cursors: Cursors) =>
  async <Item>(
    spec: Omit<QuerySpec, 'limit' | 'startAfter'>,
    cursor: string | undefined,
    read: (row: Row) => Item,
    limit: number = pageSize,
  ): Promise<Result<Page<Item>>> => {
    const list = `${spec.index?.name ?? 'table'}|${spec.pk}`;
    const start = cursors.read(list, cursor);
    if (!start.ok) return start;
    const from = start.value === undefined ? {} : { startAfter: start.value };
    const { rows, next } = await table.query({ ...spec, limit, ...from });
    return accept({ items: rows.map(read), next: cursors.write(list, next) });
  };
