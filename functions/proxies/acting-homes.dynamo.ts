import * as z from 'zod/mini';
import { roleGrantSchema } from '../../shared/kernel/actor';
import { settle } from '../kernel/settle';
import { eachOf } from '../platform/all-of';
import { personKeys } from '../platform/keys/people';
import { actingKeys, agentPrefix } from '../platform/keys/proxies';
import type { Row, Table } from '../platform/table';
import { actingFrom, actingUpdate, readActing } from './acting-rows.dynamo';
import { type ActingHomes, atHome } from './keep-acting-home';

const grantsRow = z.object({ grants: z.array(roleGrantSchema) });
const grantsIn = (row: Row | undefined) => (row === undefined ? [] : grantsRow.parse(row).grants);

/** A right that is ended meanwhile is looked at again, and left alone. */
export const actingHomesOn = (table: Table): ActingHomes => ({
  followHome: (principalId) =>
    eachOf(table, { pk: actingKeys(principalId).agent('').pk, prefix: agentPrefix }, async (row) => {
      const key = actingKeys(principalId).agent(readActing(row).agentId);
      await settle('where a right to act stands', async () => {
        const [found, grants] = await table.get([key, personKeys(principalId).grants]);
        const acting = actingFrom(found);
        const after = acting && atHome(acting, grantsIn(grants));
        if (acting === undefined || after === undefined) return true;
        return (await table.transact([actingUpdate(after, acting)])).ok;
      });
    }),
});
