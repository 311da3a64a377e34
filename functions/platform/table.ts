/** The one table. Reads are consistent unless they go through an index; writes are transactions that say what refused them. */
import type { Change, Clause } from './expression';
import type { Key } from './keys/key';

export type Row = Record<string, unknown>;

export type Write =
  | { readonly put: Row & Key; readonly when?: readonly Clause[] }
  | { readonly update: Key; readonly change: Change; readonly when?: readonly Clause[] }
  | { readonly remove: Key; readonly when?: readonly Clause[] }
  /** Changes nothing, but the whole transaction stands or falls with it. */
  | { readonly check: Key; readonly when: readonly Clause[] };

/** `refusedBy[i]`: write `i`'s condition did not hold; `found[i]`: what stands there instead, absent if nothing does. */
export type Transacted =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusedBy: readonly boolean[]; readonly found: readonly (Row | undefined)[] };

export interface QuerySpec {
  readonly index?: { readonly name: string; readonly pk: string; readonly sk: string };
  readonly pk: string;
  readonly prefix?: string;
  /** Sort keys up to and including this one. */
  readonly upTo?: string;
  readonly newestFirst?: boolean;
  readonly limit?: number;
  readonly startAfter?: Row;
}

export interface Table {
  readonly get: (keys: readonly Key[]) => Promise<(Row | undefined)[]>;
  readonly query: (spec: QuerySpec) => Promise<{ rows: Row[]; next: Row | undefined }>;
  /** How many rows one page of a query holds: none of them is fetched. */
  readonly count: (spec: QuerySpec) => Promise<number>;
  readonly transact: (writes: readonly Write[]) => Promise<Transacted>;
}
