/**
 * The street and the community of a row of the org tree. A list of a district lays down streets and communities, a list of a street
 * communities: what stands above the list's own place is never laid down, and what stands already keeps its name.
 */
import type { NamedRow } from './headers';
import { nextId, type Step, stepTo } from './node-step';
import { type CommunityTree, isCommunity, type TreeNode } from './place-tree';
import { isPlaceName, type RowRefusal, refusal } from './row-values';
import { type Areas, areasOf, communityOf, type Ground, isRefusal, levelOf, streetOf, treeOf } from './rule-ground';

/** Undefined: the row is about a street alone. */
export interface AreaSteps {
  readonly street: Step | undefined;
  readonly community: Step | undefined;
  readonly tree: CommunityTree | undefined;
}

type Field = 'street' | 'community';

/** The statistical code where the sheet has it, else the next number. */
const idOf = (kind: Field, row: NamedRow, parentId: string, siblings: readonly TreeNode[]): string | RowRefusal => {
  const [field, letter] = kind === 'street' ? (['streetCode', 's'] as const) : (['communityCode', 'c'] as const);
  const written = row.get(field).replace(/\s/g, '');
  if (written === '') return nextId(kind, parentId, siblings) ?? refusal('no_code_left', kind);
  const code = kind === 'street' ? written.replace(/^(\d{9})000$/, '$1') : written;
  const id = `${letter}${code}`;
  const fits = /^\d+$/.test(code) && code.length === parentId.length + 2 && code.startsWith(parentId.slice(1));
  return fits && !siblings.some((node) => node.id === id) ? id : refusal('not_a_code', field);
};

const newNode = (kind: Field, row: NamedRow, parent: TreeNode, siblings: readonly TreeNode[]): Step | RowRefusal => {
  const name = row.get(kind).replace(/\s/g, '');
  if (!isPlaceName(name)) return refusal('not_a_place_name', kind);
  const id = idOf(kind, row, parent.id, siblings);
  if (typeof id !== 'string') return id;
  const path = kind === 'street' ? { district: parent.id, street: id } : { ...parent.path, community: id };
  return stepTo(kind, undefined, { id, name, path, parentId: parent.id });
};

const districtOf = ({ placeId }: Ground): TreeNode => ({
  id: placeId,
  name: '',
  path: { district: placeId },
  parentId: 'root',
});

/** In a list of a district, by its name. A row that names a community which only one street has need not name the street. */
const streetStep = (ground: Ground, areas: Areas, row: NamedRow): Step | RowRefusal => {
  const written = row.get('street');
  const found = streetOf(ground, areas, row);
  if (found !== undefined && !isRefusal(found)) return { node: found, write: undefined };
  if (levelOf(ground) !== 'district') return found ?? refusal('missing', 'street');
  if (written !== '') return newNode('street', row, districtOf(ground), areas.streets);
  const [only, ...others] = areas.communities.filter((node) => isCommunity(node, row.get('community')));
  const street = areas.streets.find(({ id }) => id === only?.parentId);
  return street === undefined || others.length > 0 ? refusal('missing', 'street') : { node: street, write: undefined };
};

const communityStep = (areas: Areas, street: TreeNode, row: NamedRow): Step | RowRefusal => {
  const near = areas.communities.filter(({ parentId }) => parentId === street.id);
  const written = row.get('community');
  const [only, ...others] = near;
  if (written === '') {
    return only === undefined || others.length > 0 ? refusal('missing', 'community') : { node: only, write: undefined };
  }
  const was = near.find((node) => isCommunity(node, written));
  return was === undefined ? newNode('community', row, street, near) : { node: was, write: undefined };
};

const isAboutStreet = (row: NamedRow): boolean =>
  row.get('street') !== '' && (['community', 'grid', 'building'] as const).every((field) => row.get(field) === '');

/** Where the row's grid is to be, laid down as far as it is not there. */
export const areaSteps = async (ground: Ground, row: NamedRow): Promise<AreaSteps | RowRefusal> => {
  if (levelOf(ground) === 'community') {
    const tree = await communityOf(ground, row);
    return isRefusal(tree) ? tree : { street: undefined, community: undefined, tree };
  }
  const areas = await areasOf(ground);
  const street = streetStep(ground, areas, row);
  if (isRefusal(street)) return street;
  if (isAboutStreet(row)) return { street, community: undefined, tree: undefined };
  const community = communityStep(areas, street.node, row);
  if (isRefusal(community)) return community;
  const fresh = { community: community.node, grids: [], buildings: [] };
  const tree = community.write === undefined ? await treeOf(ground, community.node) : fresh;
  return { street, community, tree };
};

const withNode = (nodes: readonly TreeNode[], step: Step | undefined): readonly TreeNode[] =>
  step?.write === undefined ? nodes : [...nodes, step.node];

/** From now on this run knows them as if they lay in the table. */
export const learnAreas = async (ground: Ground, { street, community, tree }: AreaSteps): Promise<void> => {
  const areas = await areasOf(ground);
  ground.areas = {
    streets: withNode(areas.streets, street),
    communities: withNode(areas.communities, community),
  };
  if (tree !== undefined) ground.trees.set(tree.community.id, tree);
};
