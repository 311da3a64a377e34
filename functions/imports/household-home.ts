/** Behind which door a row of a household list says that somebody lives: by building and room, or by an address that has both. */

import type { SheetField } from '../../shared/imports/sheet-columns';
import { type HomePath, homePathSchema } from '../../shared/kernel/place';
import { readAddress } from './address';
import type { NamedRow } from './headers';
import { type CommunityTree, findBuilding, findGrid, isExclusive, type TreeNode } from './place-tree';
import { type RowRefusal, readRoom, refusal, shownAddress, shownDoor } from './row-values';
import { areasOf, communityOf, type Ground, isRefusal } from './rule-ground';

export interface ReadHome {
  readonly place: HomePath;
  readonly room: string;
  /** For the report, masked. */
  readonly shown: string;
}

interface FoundDoor {
  readonly building: TreeNode;
  readonly room: string;
  readonly field: SheetField;
}

const isByAddress = (row: NamedRow): boolean =>
  row.get('building') === '' && row.get('room') === '' && row.get('address') !== '';

const byAddress = async (
  ground: Ground,
  tree: CommunityTree,
  row: NamedRow,
  gridId: string | undefined,
): Promise<FoundDoor | RowRefusal> => {
  if (row.isDate('address')) return refusal('a_date_instead', 'address');
  const { streets } = await areasOf(ground);
  const streetName = streets.find(({ id }) => id === tree.community.path.street)?.name ?? '';
  const found = readAddress({ tree, streetName, gridId }, row.get('address'));
  return typeof found === 'string' ? refusal(found, 'address') : { ...found, field: 'address' };
};

const byColumns = (tree: CommunityTree, row: NamedRow, gridId: string | undefined): FoundDoor | RowRefusal => {
  const room = readRoom(row);
  if (typeof room !== 'string') return room;
  const building = row.get('building');
  if (building === '') return refusal('missing', 'building');
  if (row.isDate('building')) return refusal('a_date_instead', 'building');
  const found = findBuilding(tree, { estate: row.get('estate'), building, gridId });
  return typeof found === 'string' ? refusal(found, 'building') : { building: found, room, field: 'building' };
};

export const readHome = async (ground: Ground, row: NamedRow): Promise<ReadHome | RowRefusal> => {
  const tree = await communityOf(ground, row);
  if (isRefusal(tree)) return tree;
  const written = row.get('grid');
  const grid = written === '' ? undefined : findGrid(tree, written);
  if (written !== '' && grid === undefined) return refusal('grid_unknown', 'grid');
  const found = isByAddress(row) ? await byAddress(ground, tree, row, grid?.id) : byColumns(tree, row, grid?.id);
  if (isRefusal(found)) return found;
  const { building, room, field } = found;
  if (isExclusive(tree, building)) return refusal('no_homes_here', field);
  const place = homePathSchema.safeParse(building.path);
  if (!place.success) return refusal('building_unknown', field);
  const shown = field === 'address' ? shownAddress(row, building.name, room) : shownDoor(row);
  return { place: place.data, room, shown };
};
