import * as z from 'zod/mini';
import { eventRow, rememberedUntil } from '../kernel/event-row';
import type { Vault } from '../kernel/ports';
import { shardOf } from '../platform/keys/indexes';
import { openidKey } from '../platform/keys/people';
import { pushKeys } from '../platform/keys/push';
import type { Table } from '../platform/table';
import type { PushStore } from './push-store';

const openidRow = z.object({ personId: z.string() });

export const pushStoreOn = (table: Table, indexKey: Vault['indexKey']): PushStore => ({
  personOf: async (openid) => {
    const [row] = await table.get([openidKey(indexKey(openid))]);
    return row === undefined ? undefined : openidRow.parse(row).personId;
  },
  receive: async (hash, event, at) => {
    const keys = pushKeys(hash);
    await table.transact([
      { put: { ...keys.received, kind: 'push', expiresAt: rememberedUntil(at) }, when: [{ absent: 'pk' }] },
      { put: { ...keys.event(event.id), ...eventRow(event, shardOf(event.id)) } },
    ]);
  },
});
