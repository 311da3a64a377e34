/**
 * A staff list. Each row is kept as an entry that is found by the phone: who proves that the number is his may then be appointed.
 * Nobody gets a role by a list. A grid's worker and his office number are published for the grids that the row names.
 */
import type { NamedRow } from './headers';
import { type CommunityTree, findGrid, placeKey, type TreeNode } from './place-tree';
import type { PlannedRow, PlannedWrite } from './plan';
import { type Contacts, publish } from './publish-contact';
import { type RowRefusal, readName, readPhone, refusal, shownName } from './row-values';
import { communityOf, type Ground, isRefusal, isRepeated, type StaffKey } from './rule-ground';

interface ReadRow {
  readonly tree: CommunityTree;
  readonly name: string;
  readonly phone: string;
  readonly dutyPhone: string | undefined;
  readonly grids: readonly TreeNode[];
}

const namesIn = (text: string): readonly string[] =>
  text
    .split(/[,、;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The grid in which all of an estate lies; none where several share it. */
const gridOfEstate = ({ grids, buildings }: CommunityTree, estate: string): TreeNode | undefined => {
  const its = buildings.filter(({ name }) => placeKey(name).startsWith(placeKey(estate)));
  const [only, ...others] = new Set(its.map(({ parentId }) => parentId));
  return others.length > 0 ? undefined : grids.find(({ id }) => id === only);
};

/** 分管 is written for people: a grid or an estate in it counts, other words are nothing that is refused. */
const chargedWith = (tree: CommunityTree, row: NamedRow): readonly TreeNode[] =>
  namesIn(row.get('charge'))
    .map((name) => findGrid(tree, name) ?? gridOfEstate(tree, name))
    .filter((grid) => grid !== undefined);

/** `第1、2网格` is not guessed at: several grids are parted by a comma or a stop, each by its whole name. */
const gridsOf = (tree: CommunityTree, row: NamedRow): readonly TreeNode[] | RowRefusal => {
  const found = namesIn(row.get('grid')).map((name) => findGrid(tree, name));
  if (found.includes(undefined)) return refusal('grid_unknown', 'grid');
  return [...new Set([...found.filter((grid) => grid !== undefined), ...chargedWith(tree, row)])];
};

const readRow = async (ground: Ground, row: NamedRow): Promise<ReadRow | RowRefusal> => {
  const name = readName(row);
  if (typeof name !== 'string') return name;
  const phone = readPhone(row, 'phone');
  if (phone === undefined) return refusal('missing', 'phone');
  if (isRefusal(phone)) return phone;
  const dutyPhone = readPhone(row, 'dutyPhone');
  if (isRefusal(dutyPhone)) return dutyPhone;
  const tree = await communityOf(ground, row);
  if (isRefusal(tree)) return tree;
  const grids = gridsOf(tree, row);
  if (isRefusal(grids)) return grids;
  return { tree, name, phone, dutyPhone: dutyPhone === undefined ? undefined : row.get('dutyPhone'), grids };
};

const keyOf = ({ vault }: Ground, { phone, tree }: ReadRow): StaffKey => ({
  phoneIndex: vault.indexKey(phone),
  communityId: tree.community.id,
});

const isWorker = (row: NamedRow): boolean => /网格员|网格长/.test(`${row.get('post')} ${row.get('position')}`);

const planRow = async (ground: Ground, row: NamedRow, read: ReadRow, contacts: Contacts): Promise<PlannedRow> => {
  const { name, phone, dutyPhone, grids, tree } = read;
  const key = keyOf(ground, read);
  const [was] = await ground.registers.staff([key]);
  const about = { name, phone, position: row.get('position').slice(0, 40), post: row.get('post').slice(0, 20) };
  const gridIds = grids.map(({ id }) => id);
  const content = JSON.stringify(about);
  const digest = ground.vault.indexKey(`${key.phoneIndex}/${key.communityId}/${content}/${gridIds.join()}`);
  const writes: PlannedWrite[] = [];
  if (was !== digest) {
    const sealed = await ground.vault.seal(content);
    writes.push({ what: 'staff', ...key, was, digest, sealed, gridIds, place: tree.community.path });
  }
  for (const gridId of isWorker(row) ? gridIds : []) {
    const told = { workerName: name, ...(dutyPhone === undefined ? {} : { dutyPhone }) };
    const write = await publish(ground, contacts, { gridId, line: row.line, told });
    if (write !== undefined) writes.push(write);
  }
  const outcome = writes.length === 0 ? 'unchanged' : was === undefined ? 'added' : 'changed';
  return { line: { line: row.line, outcome, shown: shownName(row) }, writes };
};

export const planStaff = async (ground: Ground, rows: readonly NamedRow[]): Promise<readonly PlannedRow[]> => {
  const contacts: Contacts = new Map();
  const plans: PlannedRow[] = [];
  for (const row of rows) {
    const read = await readRow(ground, row);
    const repeated = !isRefusal(read) && isRepeated(ground, Object.values(keyOf(ground, read)).join(), row.line);
    const refused = repeated ? refusal('repeated', 'phone') : read;
    plans.push(
      isRefusal(refused)
        ? { line: { line: row.line, outcome: 'refused', shown: shownName(row), ...refused }, writes: [] }
        : await planRow(ground, row, refused, contacts),
    );
  }
  return plans;
};
