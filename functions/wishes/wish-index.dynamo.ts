import * as z from 'zod/mini';
import { accept } from '../../shared/kernel/result';
import type { Cursors } from '../platform/cursor';
import { scopeIndexOf, scopesOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { wallScope, wallTermKey, wallTermsOf, wishKeys } from '../platform/keys/wishes';
import { pageOn } from '../platform/paging';
import type { Row, Table, Write } from '../platform/table';
import { isSought, type Sought, termSought, type WallIndex } from './wall-index';
import type { Wish } from './wish';
import { wishFrom } from './wish-rows.dynamo';

const termRow = z.object({ wishId: z.string(), term: z.string() });

export const wallTermRow = (wish: Pick<Wish, 'id' | 'place' | 'publishedAt'>, term: string): Row & Key => ({
  ...wallTermKey(wish.id, term),
  kind: 'wallTerm',
  wishId: wish.id,
  term,
  ...scopesOf(wallScope(term), wish.place, `${wish.publishedAt}#${wish.id}`),
});

/** A transaction holds a hundred writes; one of them is the wish's own condition. */
const perTransaction = 99;

const keepOn =
  (table: Table): WallIndex['keep'] =>
  async (wish, gone, come) => {
    const writes: Write[] = [
      ...gone.map((term) => ({ remove: wallTermKey(wish.id, term) })),
      ...come.map((term) => ({ put: wallTermRow(wish, term) })),
    ];
    for (let at = 0; at < writes.length; at += perTransaction) {
      const part = writes.slice(at, at + perTransaction);
      const { ok } = await table.transact([
        { check: wishKeys(wish.id).wish, when: [{ is: ['state', wish.state] }] },
        ...part,
      ]);
      if (!ok) return false;
    }
    return true;
  };

const findOn = (table: Table, cursors: Cursors): WallIndex['find'] => {
  const page = pageOn(table, cursors);
  const wishesOf = async (ids: readonly string[], sought: Sought): Promise<Wish[]> => {
    const rows = await table.get(ids.map((id) => wishKeys(id).wish));
    return rows.flatMap((row) => wishFrom(row) ?? []).filter((wish) => isSought(wish, sought));
  };
  return async (sought, placeId, cursor) => {
    const term = termSought(sought);
    if (term === undefined) return accept({ items: [], next: undefined });
    const spec = { index: scopeIndexOf(placeId), pk: `${wallScope(term)}#${placeId}`, newestFirst: true };
    const found = await page(spec, cursor, (row) => termRow.parse(row).wishId);
    if (!found.ok) return found;
    return accept({ items: await wishesOf(found.value.items, sought), next: found.value.next });
  };
};

export const wallIndexOn = (table: Table, cursors: Cursors): WallIndex => ({
  termsOf: async (wishId) =>
    (await table.query({ pk: wallTermsOf(wishId) })).rows.map((row) => termRow.parse(row).term),
  keep: keepOn(table),
  find: findOn(table, cursors),
});
