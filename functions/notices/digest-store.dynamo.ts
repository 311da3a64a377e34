import * as z from 'zod/mini';
import { roleGrantSchema } from '../../shared/kernel/actor';
import { placePathSchema } from '../../shared/kernel/place';
import { defaultSettings } from '../../shared/kernel/settings';
import { scopeIndexOf, shardOf } from '../platform/keys/indexes';
import { digestTimerKey } from '../platform/keys/notices';
import { personKeys, placeKeys, residencyScope } from '../platform/keys/people';
import { wishScope } from '../platform/keys/wishes';
import { readSettingsAt } from '../platform/settings';
import type { Row, Table } from '../platform/table';
import type { DigestStore } from './digest-store';

const placeRow = z.object({ path: placePathSchema });
const grantsRow = z.object({ grants: z.array(roleGrantSchema) });
/** A digest counts, it does not list. */
const mostCounted = 100;

const rowsAt = async (table: Table, what: string, placeId: string): Promise<readonly Row[]> => {
  const spec = { index: scopeIndexOf(placeId), pk: `${what}#${placeId}`, limit: mostCounted };
  return (await table.query(spec)).rows;
};

export const digestStoreOn = (table: Table): DigestStore => ({
  isArmed: async (placeId) => (await table.get([digestTimerKey(placeId)]))[0] !== undefined,
  digestTimeAt: async (placeId) => {
    const [place] = await table.get([placeKeys(placeId).place]);
    if (place === undefined) return defaultSettings.digestTime;
    return (await readSettingsAt(table, placeRow.parse(place).path)).digestTime;
  },
  arm: async (placeId, dueAt) => {
    const timer = { kind: 'timer', act: 'digestStaff', subjectId: placeId, dueShard: shardOf(placeId), dueAt };
    await table.transact([{ put: { ...digestTimerKey(placeId), ...timer } }]);
  },
  communitiesOf: async (personId) => {
    const [row] = await table.get([personKeys(personId).grants]);
    const grants = row === undefined ? [] : grantsRow.parse(row).grants;
    const served = grants.filter(({ role }) => role === 'communityStaff').flatMap(({ at }) => at.community ?? []);
    return [...new Set(served)];
  },
  workAt: async (placeId) => {
    const submitted = await rowsAt(table, wishScope('submitted'), placeId);
    const delivered = await rowsAt(table, wishScope('delivered'), placeId);
    const pending = await rowsAt(table, residencyScope, placeId);
    return {
      toReview: submitted.length,
      toCall: delivered.filter(({ toCall }) => toCall === true).length,
      residencies: pending.length,
    };
  },
});
