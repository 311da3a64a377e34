import * as z from 'zod/mini';
import { placeIdSchema } from '../../shared/kernel/id';
import { childPrefix, placeKeys } from '../platform/keys/people';
import type { Row, Table, Write } from '../platform/table';
import type { GridBuildings } from './spread-grid-type';

const typedRow = z.object({ exclusive: z.optional(z.literal(true)) });
const buildingRow = z.extend(typedRow, { id: placeIdSchema });

/** Buildings that are read and written at a time: each is two rows of a transaction that has room for a hundred. */
const pageLength = 40;

const change = (exclusive: true | undefined) => (exclusive ? { set: { exclusive } } : { remove: ['exclusive'] });

const following = (gridId: string, buildingId: string, exclusive: true | undefined): Write[] =>
  [placeKeys(buildingId).place, placeKeys(gridId).child(buildingId)].map((update) => ({
    update,
    change: change(exclusive),
    when: [{ present: 'pk' }],
  }));

/** The grid itself is checked with each page: whoever changes it meanwhile leaves an event of his own. */
const followGridOn =
  (table: Table): GridBuildings['followGrid'] =>
  async (gridId) => {
    const grid = placeKeys(gridId).place;
    const [row] = await table.get([grid]);
    const { exclusive } = typedRow.parse(row ?? {});
    const still: Write = {
      check: grid,
      when: [exclusive ? { is: ['exclusive', true] } : { absent: 'exclusive' }],
    };
    let start: Row | undefined;
    do {
      const from = start === undefined ? {} : { startAfter: start };
      const { rows, next } = await table.query({ pk: grid.pk, prefix: childPrefix, limit: pageLength, ...from });
      const others = rows.map((one) => buildingRow.parse(one)).filter((one) => one.exclusive !== exclusive);
      const writes = others.flatMap(({ id }) => following(gridId, id, exclusive));
      if (writes.length > 0 && !(await table.transact([still, ...writes])).ok) return false;
      start = next;
    } while (start !== undefined);
    return true;
  };

export const gridBuildingsOn = (table: Table): GridBuildings => ({ followGrid: followGridOn(table) });
