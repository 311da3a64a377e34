/** What lies in the table of the places, households and staff that a list may speak of. */
import * as z from 'zod/mini';
import { placeIdSchema } from '../../shared/kernel/id';
import { placeKindOf, placePathSchema } from '../../shared/kernel/place';
import { householdKey } from '../platform/keys/households';
import { staffEntryKey } from '../platform/keys/imports';
import { childPrefix, placeKeys } from '../platform/keys/people';
import type { Row, Table } from '../platform/table';
import type { TreeNode } from './place-tree';
import type { Areas, Registers } from './rule-ground';

const nodeRow = z.object({
  id: placeIdSchema,
  name: z.string(),
  path: placePathSchema,
  code: z.optional(z.string()),
  communityName: z.optional(z.string()),
  gridName: z.optional(z.string()),
  exclusive: z.optional(z.literal(true)),
});

const contactRow = z.object({ contact: z.optional(z.record(z.string(), z.unknown())) });
const staffRow = z.object({ digest: z.string() });

/** People who wait behind a door, before or after an import has listed them. */
export const waitingSchema = z.array(z.object({ residencyId: z.string(), personId: z.string() }));
const householdRow = z.object({ digest: z.optional(z.string()), waiting: z.optional(waitingSchema) });

const childrenOf = async (table: Table, parentId: string): Promise<TreeNode[]> => {
  const children: TreeNode[] = [];
  let startAfter: Row | undefined;
  do {
    const from = startAfter === undefined ? {} : { startAfter };
    const { rows, next } = await table.query({ pk: placeKeys(parentId).place.pk, prefix: childPrefix, ...from });
    children.push(...rows.map((row) => ({ ...nodeRow.parse(row), parentId })));
    startAfter = next;
  } while (startAfter !== undefined);
  return children;
};

const nodeAt = async (table: Table, placeId: string): Promise<readonly TreeNode[]> => {
  const [row] = await table.get([placeKeys(placeId).place]);
  if (row === undefined) return [];
  const { path, ...node } = nodeRow.parse(row);
  return [{ ...node, path, parentId: (node.id === path.street ? path.district : path.street) ?? '' }];
};

const areasAt = async (table: Table, placeId: string): Promise<Areas> => {
  const kind = placeKindOf(placeId);
  if (kind === 'district') {
    const streets = await childrenOf(table, placeId);
    const communities = await Promise.all(streets.map(({ id }) => childrenOf(table, id)));
    return { streets, communities: communities.flat() };
  }
  if (kind === 'street') {
    return { streets: await nodeAt(table, placeId), communities: await childrenOf(table, placeId) };
  }
  const communities = await nodeAt(table, placeId);
  const [community] = communities;
  return { streets: community === undefined ? [] : await nodeAt(table, community.parentId), communities };
};

export const registersOn = (table: Table): Registers => ({
  areasAt: (placeId) => areasAt(table, placeId),
  treeOf: async (community) => {
    const grids = await childrenOf(table, community.id);
    const buildings = await Promise.all(grids.map(({ id }) => childrenOf(table, id)));
    return { community, grids, buildings: buildings.flat() };
  },
  households: async (keys) => {
    const rows = await table.get(keys.map(({ doorIndex, nameIndex }) => householdKey(doorIndex, nameIndex)));
    return keys.map((key, index) => {
      const { digest, waiting = [] } = householdRow.parse(rows[index] ?? {});
      return { ...key, digest, waiting };
    });
  },
  contacts: async (gridIds) => {
    const rows = await table.get(gridIds.map((gridId) => placeKeys(gridId).place));
    return rows.map((row) => contactRow.parse(row ?? {}).contact);
  },
  staff: async (keys) => {
    const rows = await table.get(keys.map(({ phoneIndex, communityId }) => staffEntryKey(phoneIndex, communityId)));
    return rows.map((row) => (row === undefined ? undefined : staffRow.parse(row).digest));
  },
});
