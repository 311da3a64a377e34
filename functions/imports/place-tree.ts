/** The nodes under a community as sheets name them. Pure. */

import type { PlaceKind, PlacePath } from '../../shared/kernel/place';
import { plainNumerals } from '../../shared/people/door';

/** What a list may lay down. */
export type ListedKind = Exclude<PlaceKind, 'district'>;

export interface TreeNode {
  readonly id: string;
  readonly name: string;
  readonly path: PlacePath;
  readonly parentId: string;
  /** Its code in the sheets of those who keep it, by which it may be renamed. */
  readonly code?: string | undefined;
  readonly communityName?: string | undefined;
  readonly gridName?: string | undefined;
  /** A grid of shops and units, and each of these. */
  readonly exclusive?: true | undefined;
}

export interface CommunityTree {
  readonly community: TreeNode;
  readonly grids: readonly TreeNode[];
  readonly buildings: readonly TreeNode[];
}

/** Names for comparing: `第一网格`, `第1网格`, ` 第１ 网格` are one. */
export const placeKey = (name: string): string =>
  plainNumerals(name.normalize('NFKC').toUpperCase()).replace(/\s/g, '');

/** `海悦花园3号楼`, `海悦花园3栋`, `海悦花园 3#` are one, and `3号楼` ends alike. */
export const buildingKey = (name: string): string => placeKey(name).replace(/(号楼|号院|号|楼|栋|幢|座|#楼|#)+$/, '');

export const communityKey = (name: string): string =>
  placeKey(name).replace(/(社区)?(居民委员会|居委会|村委会|社区)$/, '');
export const isCommunity = (node: Pick<TreeNode, 'name'>, written: string): boolean =>
  communityKey(node.name) === communityKey(written);

const streetKey = (name: string): string => placeKey(name).replace(/(街道办事处|街道办|街道|镇|乡)$/, '');
export const isStreet = (node: Pick<TreeNode, 'name'>, written: string): boolean =>
  streetKey(node.name) === streetKey(written);

/** `3` of `海悦花园3`. */
const endOf = (key: string): string => /[0-9A-Z]+(?:-[0-9A-Z]+)*$/.exec(key)?.[0] ?? key;

/** The name that a building has here: the estate in front, and `号楼` behind a bare number. */
export const buildingName = (estate: string, building: string): string => {
  const called = /^[0-9A-Za-z]+$/.test(building) ? `${building}号楼` : building;
  return placeKey(called).startsWith(placeKey(estate)) ? called : `${estate}${called}`;
};

export interface WrittenBuilding {
  readonly estate: string;
  readonly building: string;
  /** Its grid, when the sheet names one. */
  readonly gridId: string | undefined;
}

export type FoundBuilding = TreeNode | 'building_unknown' | 'building_ambiguous';

/** By its whole name; failing that by its number, if only one building of the community or grid has it. */
export const findBuilding = (tree: CommunityTree, { estate, building, gridId }: WrittenBuilding): FoundBuilding => {
  const near = tree.buildings.filter((node) => gridId === undefined || node.path.grid === gridId);
  const whole = buildingKey(buildingName(estate, building));
  const called = near.filter((node) => buildingKey(node.name) === whole);
  const alike = estate === '' ? near.filter((node) => endOf(buildingKey(node.name)) === whole) : [];
  const [found, ...others] = called.length > 0 ? called : alike;
  if (found === undefined) return 'building_unknown';
  return others.length > 0 ? 'building_ambiguous' : found;
};

/** Whether it stands in a grid of shops and units. */
export const isExclusive = ({ grids }: CommunityTree, building: TreeNode): boolean =>
  grids.some(({ id, exclusive }) => id === building.parentId && exclusive === true);

export const findGrid = (tree: CommunityTree, written: string): TreeNode | undefined =>
  tree.grids.find((node) => placeKey(node.name) === placeKey(written));
