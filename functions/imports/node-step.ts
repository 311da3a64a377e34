/** One node that a row of the org tree names: found as it stands, changed, or laid down. Pure. */
import type { ListedKind, TreeNode } from './place-tree';
import type { PlannedWrite } from './plan';

export interface Step {
  readonly node: TreeNode;
  /** Undefined: it stands there already, just so. */
  readonly write: PlannedWrite | undefined;
}

const letters = { street: 's', community: 'c', grid: 'g', building: 'b' } as const;
/** Codes of children are their parent's, lengthened by a running number of so many digits. */
const digits = { street: 3, community: 3, grid: 2, building: 3 } as const;

export const nextId = (kind: ListedKind, parentId: string, siblings: readonly TreeNode[]): string | undefined => {
  const taken = new Set(siblings.map(({ id }) => id));
  for (let number = 1; number < 10 ** digits[kind]; number += 1) {
    const id = `${letters[kind]}${parentId.slice(1)}${String(number).padStart(digits[kind], '0')}`;
    if (!taken.has(id)) return id;
  }
  return undefined;
};

const sameNode = (one: TreeNode, other: TreeNode): boolean =>
  one.name === other.name &&
  one.code === other.code &&
  one.gridName === other.gridName &&
  one.exclusive === other.exclusive;

export const stepTo = (kind: ListedKind, was: TreeNode | undefined, node: TreeNode): Step =>
  was !== undefined && sameNode(was, node)
    ? { node: was, write: undefined }
    : { node, write: { what: 'node', node, kind, was } };
