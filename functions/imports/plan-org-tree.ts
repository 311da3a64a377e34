/** A list of grids and buildings: nodes are added or renamed under communities that exist already; none is ever removed. */
import type { RowLine } from '../../shared/imports/import-job';
import { personName } from '../../shared/kernel/text';
import type { NamedRow } from './headers';
import { buildingKey, buildingName, type CommunityTree, placeKey, type TreeNode } from './place-tree';
import type { PlannedRow, PlannedWrite } from './plan';
import { type Contacts, publish, type Told } from './publish-contact';
import { isPlaceName, type RowRefusal, readPhone, refusal } from './row-values';
import { communityOf, type Ground, isRefusal, isRepeated, treeOf } from './rule-ground';

interface Step {
  readonly node: TreeNode;
  /** Undefined: it stands there already, just so. */
  readonly write: PlannedWrite | undefined;
}

/** Codes of children are their parent's, lengthened by a running number: two digits for a grid, three for a building. */
const nextId = (
  letter: 'g' | 'b',
  parentId: string,
  digits: number,
  siblings: readonly TreeNode[],
): string | undefined => {
  const taken = new Set(siblings.map(({ id }) => id));
  for (let number = 1; number < 10 ** digits; number += 1) {
    const id = `${letter}${parentId.slice(1)}${String(number).padStart(digits, '0')}`;
    if (!taken.has(id)) return id;
  }
  return undefined;
};

const sameNode = (one: TreeNode, other: TreeNode): boolean =>
  one.name === other.name && one.code === other.code && one.gridName === other.gridName;

const stepTo = (kind: 'grid' | 'building', was: TreeNode | undefined, node: TreeNode): Step =>
  was !== undefined && sameNode(was, node)
    ? { node: was, write: undefined }
    : { node, write: { what: 'node', node, kind, isNew: was === undefined } };

const codeOf = (row: NamedRow, field: 'gridCode' | 'buildingCode', was: TreeNode | undefined): string | undefined =>
  row.get(field).slice(0, 40) || was?.code;

const gridStep = (tree: CommunityTree, row: NamedRow): Step | RowRefusal => {
  const name = row.get('grid');
  if (name === '') return refusal('missing', 'grid');
  if (!isPlaceName(name)) return refusal('not_a_place_name', 'grid');
  const code = row.get('gridCode');
  const byCode = code === '' ? undefined : tree.grids.find((grid) => grid.code === code);
  const byName = tree.grids.find((grid) => placeKey(grid.name) === placeKey(name));
  const was = byCode ?? byName;
  const id = was?.id ?? nextId('g', tree.community.id, 2, tree.grids);
  if (id === undefined) return refusal('no_code_left', 'grid');
  const kept = was !== undefined && byCode === undefined ? was.name : name;
  const path = { ...tree.community.path, grid: id };
  const { id: parentId, name: communityName } = tree.community;
  return stepTo('grid', was, {
    id,
    name: kept,
    path,
    parentId,
    communityName,
    gridName: was?.gridName,
    code: codeOf(row, 'gridCode', was),
  });
};

const buildingStep = (tree: CommunityTree, grid: TreeNode, row: NamedRow): Step | RowRefusal | undefined => {
  const written = row.get('building');
  if (written === '') return undefined;
  if (row.isDate('building')) return refusal('a_date_instead', 'building');
  const name = buildingName(row.get('estate'), written);
  if (!isPlaceName(name)) return refusal('not_a_place_name', 'building');
  const code = row.get('buildingCode');
  const siblings = tree.buildings.filter(({ parentId }) => parentId === grid.id);
  const byCode = code === '' ? undefined : siblings.find((building) => building.code === code);
  const was = byCode ?? siblings.find((building) => buildingKey(building.name) === buildingKey(name));
  const id = was?.id ?? nextId('b', grid.id, 3, siblings);
  if (id === undefined) return refusal('no_code_left', 'building');
  const kept = was !== undefined && byCode === undefined ? was.name : name;
  const path = { ...grid.path, building: id };
  const names = { communityName: tree.community.name, gridName: grid.name };
  return stepTo('building', was, {
    id,
    name: kept,
    path,
    parentId: grid.id,
    ...names,
    code: codeOf(row, 'buildingCode', was),
  });
};

const contactOf = (row: NamedRow): Told | RowRefusal => {
  const phone = readPhone(row, 'dutyPhone');
  if (isRefusal(phone)) return phone;
  const name = row.get('workerName');
  if (name !== '' && !personName.safeParse(name).success) return refusal('not_a_name', 'workerName');
  return {
    ...(name === '' ? {} : { workerName: name }),
    ...(phone === undefined ? {} : { dutyPhone: row.get('dutyPhone') }),
  };
};

const withNode = (nodes: readonly TreeNode[], node: TreeNode): readonly TreeNode[] => [
  ...nodes.filter(({ id }) => id !== node.id),
  node,
];

/** From now on this run knows the row's nodes as if they lay in the table. */
const learn = (ground: Ground, tree: CommunityTree, grid: TreeNode, building: TreeNode | undefined): void => {
  const grids = withNode(tree.grids, grid);
  const buildings = building === undefined ? tree.buildings : withNode(tree.buildings, building);
  ground.trees.set(tree.community.id, { ...tree, grids, buildings });
};

const shownPlace = (row: NamedRow): string =>
  [row.get('grid'), row.get('building') === '' ? '' : buildingName(row.get('estate'), row.get('building'))]
    .filter(isPlaceName)
    .join(' ');

const outcomeOf = (writes: readonly PlannedWrite[]): RowLine['outcome'] => {
  if (writes.length === 0) return 'unchanged';
  return writes.some((write) => write.what === 'node' && write.isNew) ? 'added' : 'changed';
};

const planRow = async (
  ground: Ground,
  row: NamedRow,
  contacts: Contacts,
): Promise<readonly PlannedWrite[] | RowRefusal> => {
  const found = await communityOf(ground, row);
  if (isRefusal(found)) return found;
  const grid = gridStep(found, row);
  if (isRefusal(grid)) return grid;
  const building = buildingStep(found, grid.node, row);
  if (isRefusal(building)) return building;
  const told = contactOf(row);
  if (isRefusal(told)) return told;
  const about = `${building?.node.id ?? grid.node.id}`;
  if (isRepeated(ground, about, row.line)) return refusal('repeated', building === undefined ? 'grid' : 'building');
  const contact = await publish(ground, contacts, { gridId: grid.node.id, line: row.line, told });
  learn(ground, await treeOf(ground, found.community), grid.node, building?.node);
  return [grid.write, building?.write, contact].filter((write) => write !== undefined);
};

/** Row after row: what one adds, the next finds. */
export const planOrgTree = async (ground: Ground, rows: readonly NamedRow[]): Promise<readonly PlannedRow[]> => {
  const contacts: Contacts = new Map();
  const plans: PlannedRow[] = [];
  for (const row of rows) {
    const { line } = row;
    const plan = await planRow(ground, row, contacts);
    const shown = shownPlace(row);
    plans.push(
      isRefusal(plan)
        ? { line: { line, outcome: 'refused', shown, ...plan }, writes: [] }
        : { line: { line, outcome: outcomeOf(plan), shown }, writes: plan },
    );
  }
  return plans;
};
