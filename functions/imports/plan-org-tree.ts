/** A list of the org tree: streets and communities are laid down, grids and buildings added or renamed; none is ever removed. */
import type { RowLine } from '../../shared/imports/import-job';
import { exclusiveOf } from './grid-type';
import type { NamedRow } from './headers';
import { nextId, type Step, stepTo } from './node-step';
import { buildingKey, buildingName, type CommunityTree, placeKey, type TreeNode } from './place-tree';
import type { PlannedRow, PlannedWrite } from './plan';
import { type AreaSteps, areaSteps, learnAreas } from './plan-areas';
import { type Contacts, contactOf, publish } from './publish-contact';
import { isPlaceName, type RowRefusal, refusal } from './row-values';
import { type Ground, isRefusal, isRepeated } from './rule-ground';

const codeOf = (row: NamedRow, field: 'gridCode' | 'buildingCode', was: TreeNode | undefined): string | undefined =>
  row.get(field).slice(0, 40) || was?.code;

const gridStep = (ground: Ground, tree: CommunityTree, row: NamedRow): Step | RowRefusal => {
  const name = row.get('grid');
  if (name === '') return refusal('missing', 'grid');
  if (!isPlaceName(name)) return refusal('not_a_place_name', 'grid');
  const code = row.get('gridCode');
  const byCode = code === '' ? undefined : tree.grids.find((grid) => grid.code === code);
  const byName = tree.grids.find((grid) => placeKey(grid.name) === placeKey(name));
  const was = byCode ?? byName;
  const id = was?.id ?? nextId('grid', tree.community.id, tree.grids);
  if (id === undefined) return refusal('no_code_left', 'grid');
  const type = exclusiveOf(ground, { gridId: id, was }, row);
  if (isRefusal(type)) return type;
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
    ...type,
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
  const id = was?.id ?? nextId('building', grid.id, siblings);
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
    exclusive: grid.exclusive,
  });
};

const withNode = (nodes: readonly TreeNode[], node: TreeNode): readonly TreeNode[] => [
  ...nodes.filter(({ id }) => id !== node.id),
  node,
];

/** The tree with the row's nodes, as if they lay in the table. */
const grown = (tree: CommunityTree, { grid, building }: Under): CommunityTree => ({
  ...tree,
  grids: grid === undefined ? tree.grids : withNode(tree.grids, grid.node),
  buildings: building === undefined ? tree.buildings : withNode(tree.buildings, building.node),
});

const shownPlace = (row: NamedRow): string =>
  [
    row.get('street'),
    row.get('community'),
    row.get('grid'),
    row.get('building') === '' ? '' : buildingName(row.get('estate'), row.get('building')),
  ]
    .filter(isPlaceName)
    .join(' ');

const outcomeOf = (writes: readonly PlannedWrite[]): RowLine['outcome'] => {
  if (writes.length === 0) return 'unchanged';
  return writes.some((write) => write.what === 'node' && write.was === undefined) ? 'added' : 'changed';
};

const fields = ['street', 'community', 'grid', 'building'] as const;
type Named = Readonly<Record<(typeof fields)[number], Step | undefined>>;

/** What the row is about: the lowest node that it names. */
const lastOf = (named: Named): readonly [(typeof fields)[number], Step | undefined] => {
  const field = fields.findLast((kind) => named[kind] !== undefined) ?? 'community';
  return [field, named[field]];
};

/** What a row says below its community. */
interface Under {
  readonly grid: Step | undefined;
  readonly building: Step | undefined;
}

const underSteps = (ground: Ground, { street, tree }: AreaSteps, row: NamedRow): Under | RowRefusal => {
  const isAbove = row.get('grid') === '' && row.get('building') === '';
  if (tree === undefined || (isAbove && street !== undefined)) return { grid: undefined, building: undefined };
  const grid = gridStep(ground, tree, row);
  if (isRefusal(grid)) return grid;
  const building = buildingStep(tree, grid.node, row);
  return isRefusal(building) ? building : { grid, building };
};

const planRow = async (
  ground: Ground,
  row: NamedRow,
  contacts: Contacts,
): Promise<readonly PlannedWrite[] | RowRefusal> => {
  const areas = await areaSteps(ground, row);
  if (isRefusal(areas)) return areas;
  const { street, community, tree } = areas;
  const under = underSteps(ground, areas, row);
  if (isRefusal(under)) return under;
  const told = contactOf(row);
  if (isRefusal(told)) return told;
  const named = { street, community, ...under };
  const [field, last] = lastOf(named);
  if (last === undefined || isRepeated(ground, last.node.id, row.line)) return refusal('repeated', field);
  const gridId = under.grid?.node.id;
  const contact = gridId === undefined ? undefined : await publish(ground, contacts, { gridId, line: row.line, told });
  await learnAreas(ground, { ...areas, tree: tree && grown(tree, under) });
  const writes = fields.map((kind) => named[kind]?.write);
  return [...writes, contact].filter((write) => write !== undefined);
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
