/** A table as it stood at one moment, for many to read at that moment: no engine is asked. */
import type { QuerySpec, Row, Table } from '../platform/table';

const nobodyWrites = (): never => {
  throw new Error('nobody writes to what once was');
};

const found = (rows: readonly Row[], spec: QuerySpec): Row[] => {
  const { index = { pk: 'pk', sk: 'sk' }, pk, prefix = '', upTo, newestFirst, limit, startAfter } = spec;
  if (startAfter !== undefined) throw new Error('one page of what once was is read, and no other');
  const sorted = rows
    .filter((row) => row[index.pk] === pk)
    .map((row) => ({ row, sort: String(row[index.sk]) }))
    .filter(({ sort }) => sort.startsWith(prefix) && (upTo === undefined || sort <= upTo))
    .sort((one, other) => (one.sort < other.sort ? -1 : 1))
    .map(({ row }) => row);
  return (newestFirst === true ? sorted.reverse() : sorted).slice(0, limit);
};

export const snapshotTable = (rows: readonly Row[]): Table => {
  const byKey = new Map(rows.map((row) => [`${row.pk} ${row.sk}`, row]));
  return {
    get: async (keys) => keys.map(({ pk, sk }) => byKey.get(`${pk} ${sk}`)),
    query: async (spec) => ({ rows: found(rows, spec), next: undefined }),
    count: async (spec) => found(rows, spec).length,
    transact: nobodyWrites,
  };
};
