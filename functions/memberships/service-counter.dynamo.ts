import * as z from 'zod/mini';
import { allOf } from '../platform/all-of';
import { isCompletedBy } from '../platform/completed-wish';
import { memberKeys, servedPrefix } from '../platform/keys/memberships';
import { wishKeys } from '../platform/keys/wishes';
import type { Row, Table } from '../platform/table';
import type { ServiceCounter } from './count-service';
import { membershipSchema } from './membership';
import { countWrites, openMembershipOf, takeBackWrites } from './service-rows.dynamo';

const markRow = z.object({ membershipId: z.string(), at: z.string(), undone: z.optional(z.boolean()) });

const membershipOf = async (table: Table, memberId: string, membershipId: string) => {
  const [row] = await table.get([memberKeys(memberId).membership(membershipId)]);
  return row === undefined ? undefined : membershipSchema.parse(row);
};

/** When he met the latest of the wishes that still count on this registration, this one aside. */
const lastOfOthers = (rows: readonly Row[], own: string, membershipId: string): string | undefined =>
  rows
    .filter(({ sk }) => sk !== own)
    .map((row) => markRow.parse(row))
    .filter((mark) => mark.membershipId === membershipId && mark.undone !== true)
    .map(({ at }) => at)
    .sort()
    .at(-1);

export const serviceCounterOn = (table: Table): ServiceCounter => ({
  uncounted: async ({ memberId, wishId, completionId }) => {
    const keys = memberKeys(memberId);
    const [open, served, wish] = await table.get([keys.open, keys.served(completionId), wishKeys(wishId).wish]);
    if (open === undefined || served !== undefined || !isCompletedBy(wish, completionId)) return undefined;
    const membership = await membershipOf(table, memberId, openMembershipOf(open));
    return membership?.state === 'confirmed' ? membership : undefined;
  },
  count: async (before, after, counted) => (await table.transact(countWrites(before, after, counted))).ok,
  counted: async ({ memberId, completionId }) => {
    const own = memberKeys(memberId).served(completionId);
    const marks = await allOf(table, { pk: own.pk, prefix: servedPrefix });
    const found = marks.find(({ sk }) => sk === own.sk);
    const mark = found && markRow.parse(found);
    if (mark === undefined || mark.undone === true) return undefined;
    const membership = await membershipOf(table, memberId, mark.membershipId);
    return membership && { membership, lastBefore: lastOfOthers(marks, own.sk, mark.membershipId) };
  },
  takeBack: async (before, after, counted) => (await table.transact(takeBackWrites(before, after, counted))).ok,
});
