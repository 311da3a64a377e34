import * as z from 'zod/mini';
import { placePathSchema } from '../../shared/kernel/place';
import { accept } from '../../shared/kernel/result';
import { wishStates } from '../../shared/wishes/wish';
import { allOf } from '../platform/all-of';
import type { Cursors } from '../platform/cursor';
import type { Clause } from '../platform/expression';
import { scopeIndexOf, scopesOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { placeKeys } from '../platform/keys/people';
import { spokenNumberKey, wishKeys, wishTermKey, wishTermScope, wishTermsOf } from '../platform/keys/wishes';
import { pageOn } from '../platform/paging';
import type { Row, Table, Write } from '../platform/table';
import type { Wish } from './wish';
import type { Counted, WishIndex } from './wish-index';
import { enteredAt, wishFrom } from './wish-rows.dynamo';
import type { Standing, WishTerm } from './wish-terms';

const termRow = z.object({
  wishId: z.string(),
  shelf: z.enum([...wishStates, 'published-members', 'wall', 'members-wall']),
  term: z.string(),
  since: z.string(),
});
const numberRow = z.object({ wishId: z.optional(z.string()) });
const placeRow = z.object({ path: placePathSchema });

export const wishTermRow = (
  { id, place }: Pick<Wish, 'id' | 'place'>,
  { shelf, term, since }: WishTerm,
): Row & Key => ({
  ...wishTermKey(id, shelf, term),
  kind: 'wishTerm',
  wishId: id,
  shelf,
  term,
  since,
  ...scopesOf(wishTermScope(shelf, term), place, `${since}#${id}`),
});

const termFrom = (row: Row): WishTerm => {
  const { shelf, term, since } = termRow.parse(row);
  return { shelf, term, since };
};

/** A transaction holds a hundred writes; one of them is the wish's own condition. */
const perTransaction = 99;

/** All that its terms are made from stands as it was found. */
const asFound = ({ wish, since }: Standing): Clause[] => [
  { is: ['scopeSort', `${since}#${wish.id}`] },
  ...(['state', 'words', 'publicWords', 'category', 'dueAt', 'toCall', 'membersOnly'] as const).map(
    (field): Clause => (wish[field] === undefined ? { absent: field } : { is: [field, wish[field]] }),
  ),
];

const keepOn =
  (table: Table): WishIndex['keep'] =>
  async (standing, gone, come) => {
    const { wish } = standing;
    const writes: Write[] = [
      ...gone.map(({ shelf, term }) => ({ remove: wishTermKey(wish.id, shelf, term) })),
      ...come.map((term) => ({ put: wishTermRow(wish, term) })),
    ];
    for (let at = 0; at < writes.length; at += perTransaction) {
      const part = writes.slice(at, at + perTransaction);
      const { ok } = await table.transact([{ check: wishKeys(wish.id).wish, when: asFound(standing) }, ...part]);
      if (!ok) return false;
    }
    return true;
  };

/** Behind every id of the same moment. */
const through = (moment: string): string => `${moment}#~`;

const specOf = ({ shelf, term, upTo }: Counted, placeId: string) => ({
  index: scopeIndexOf(placeId),
  pk: `${wishTermScope(shelf, term)}#${placeId}`,
  ...(upTo === undefined ? {} : { upTo: through(upTo) }),
});

const findOn = (table: Table, cursors: Cursors): WishIndex['find'] => {
  const page = pageOn(table, cursors);
  return async ({ newestFirst = false, isSought, ...where }, placeId, cursor) => {
    const spec = { ...specOf(where, placeId), newestFirst };
    const found = await page(spec, cursor, (row) => termRow.parse(row).wishId);
    if (!found.ok) return found;
    const rows = await table.get(found.value.items.map((id) => wishKeys(id).wish));
    const wishes = rows.flatMap((row) => wishFrom(row) ?? []);
    return accept({ items: wishes.filter(isSought), next: found.value.next });
  };
};

export const wishIndexOn = (table: Table, cursors: Cursors): WishIndex => ({
  standing: async (wishId) => {
    const [row] = await table.get([wishKeys(wishId).wish]);
    const wish = wishFrom(row);
    if (row === undefined || wish === undefined) return undefined;
    const kept = await allOf(table, { pk: wishTermsOf(wishId) });
    return { wish, since: enteredAt(row), kept: kept.map(termFrom) };
  },
  keep: keepOn(table),
  find: findOn(table, cursors),
  count: (counted, placeId, most) => table.count({ ...specOf(counted, placeId), limit: most }),
  named: async (number) => {
    const [row] = await table.get([spokenNumberKey(number)]);
    const { wishId } = numberRow.parse(row ?? {});
    return wishId === undefined ? undefined : wishFrom((await table.get([wishKeys(wishId).wish]))[0]);
  },
  pathOf: async (placeId) => {
    const [row] = await table.get([placeKeys(placeId).place]);
    return row === undefined ? undefined : placeRow.parse(row).path;
  },
});
