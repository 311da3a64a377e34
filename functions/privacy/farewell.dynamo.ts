import { personKeys } from '../platform/keys/people';
import type { Table } from '../platform/table';
import { deathSchema } from './death';
import type { FarewellOf } from './end-for-deceased';

export const farewellOn =
  (table: Table): FarewellOf =>
  async (personId) => {
    const [row] = await table.get([personKeys(personId).death]);
    const death = row === undefined ? undefined : deathSchema.parse(row);
    if (death?.state !== 'recorded') return undefined;
    const { recordedAt: at, recordedBy: by, grids = [] } = death;
    return { at, by, grids };
  };
