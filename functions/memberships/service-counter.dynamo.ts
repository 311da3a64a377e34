import { memberKeys } from '../platform/keys/memberships';
import type { Table } from '../platform/table';
import type { ServiceCounter } from './count-service';
import { membershipSchema } from './membership';
import { countWrites, openMembershipOf } from './service-rows.dynamo';

export const serviceCounterOn = (table: Table): ServiceCounter => ({
  uncounted: async (memberId, wishId) => {
    const keys = memberKeys(memberId);
    const [open, served] = await table.get([keys.open, keys.served(wishId)]);
    if (open === undefined || served !== undefined) return undefined;
    const [row] = await table.get([keys.membership(openMembershipOf(open))]);
    const membership = row === undefined ? undefined : membershipSchema.parse(row);
    return membership?.state === 'confirmed' ? membership : undefined;
  },
  count: async (before, after, wishId) => (await table.transact(countWrites(before, after, wishId))).ok,
});
