/** The published cards of the grids at which somebody serves: his name and his number leave them in the moment in which he goes. */
import { leafOf, placeKindOf } from '../../shared/kernel/place';
import { withoutName } from '../platform/grid-card';
import { placeKeys } from '../platform/keys/people';
import type { Table, Write } from '../platform/table';
import type { Account } from './account';

/** Refused when a card has changed since; who serves at no grid costs no call. */
export const leavesCardsOn =
  (table: Table) =>
  async ({ name, grants = [] }: Account): Promise<readonly Write[]> => {
    const served = grants.filter(({ role }) => role === 'gridWorker').map(({ at }) => leafOf(at));
    const grids = [...new Set(served)].filter((id) => placeKindOf(id) === 'grid');
    if (name === undefined || grids.length === 0) return [];
    const rows = await table.get(grids.map((id) => placeKeys(id).place));
    return grids.flatMap((id, index) => withoutName(id, rows[index], name));
  };
