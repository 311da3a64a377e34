import { personKeys } from '../platform/keys/people';
import type { Table } from '../platform/table';
import { deathSchema } from './death';
import type { FarewellOf } from './end-for-deceased';

export const farewellOn =
  (table: Table): FarewellOf =>
  async (personId) => {
    const [row] = await table.get([personKeys(personId).death]);
    const death = row === undefined ? undefined : deathSchema.parse(row);
    return death?.state === 'recorded' ? { at: death.recordedAt, by: death.recordedBy } : undefined;
  };
