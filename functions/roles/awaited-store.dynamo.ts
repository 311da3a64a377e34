import * as z from 'zod/mini';
import type { Key } from '../platform/keys/key';
import { personKeys } from '../platform/keys/people';
import { awaitedKey, awaitedOf } from '../platform/keys/roles';
import type { Row, Table } from '../platform/table';
import { type Awaited, awaitedSchema } from './awaited';
import type { AwaitedStore } from './awaited-store';
import { roleWrites } from './role-rows.dynamo';
import { findRoleOn } from './role-store.dynamo';

const profileRow = z.object({ phoneIndex: z.optional(z.string()) });

const keyOf = ({ phoneIndex, role, placeId }: Awaited): Key => awaitedKey(phoneIndex, role, placeId);

export const awaitedRow = (awaited: Awaited): Row & Key => ({ ...keyOf(awaited), kind: 'awaited', ...awaited });

export const awaitedStoreOn = (table: Table): AwaitedStore => ({
  behind: async (personId) => {
    const [profile] = await table.get([personKeys(personId).profile]);
    const { phoneIndex } = profileRow.parse(profile ?? {});
    if (phoneIndex === undefined) return [];
    const { rows } = await table.query({ pk: awaitedOf(phoneIndex) });
    return rows.map((row) => awaitedSchema.parse(row));
  },
  near: findRoleOn(table),
  appoint: async (change, near, awaited) => {
    const outcome = await table.transact([
      { remove: keyOf(awaited), when: [{ is: ['id', awaited.id] }] },
      ...roleWrites(change, near),
    ]);
    return outcome.ok;
  },
  drop: async (awaited) => {
    await table.transact([{ remove: keyOf(awaited) }]);
  },
});
