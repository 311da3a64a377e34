/** What the rules of all kinds of lists stand on: the places around, and what lies in the table already. */
import type { Vault } from '../kernel/ports';
import type { NamedRow } from './headers';
import { type CommunityTree, isCommunity, type TreeNode } from './place-tree';
import type { Contact, HouseholdRow } from './plan';
import { type RowRefusal, refusal } from './row-values';

export interface HouseholdKey {
  readonly doorIndex: string;
  readonly nameIndex: string;
}

export interface StaffKey {
  readonly phoneIndex: string;
  readonly communityId: string;
}

/** Port: what lies in the table. */
export interface Registers {
  /** The communities at and under the import's place. */
  readonly communitiesAt: (placeId: string) => Promise<readonly TreeNode[]>;
  readonly treeOf: (community: TreeNode) => Promise<CommunityTree>;
  readonly households: (keys: readonly HouseholdKey[]) => Promise<readonly HouseholdRow[]>;
  readonly contacts: (gridIds: readonly string[]) => Promise<readonly (Contact | undefined)[]>;
  /** The digests of what is known of them. */
  readonly staff: (keys: readonly StaffKey[]) => Promise<readonly (string | undefined)[]>;
}

/** What one run of an import knows. */
export interface Ground {
  readonly placeId: string;
  readonly registers: Registers;
  readonly vault: Vault;
  /** Trees that were read, with the nodes that this run has added. Emptied when somebody else's write came between. */
  readonly trees: Map<string, CommunityTree>;
  /** Lines by what they are about: of two rows about the same, the first counts. */
  readonly seen: Map<string, number>;
  communities: readonly TreeNode[] | undefined;
}

export const groundOf = (placeId: string, registers: Registers, vault: Vault): Ground => ({
  placeId,
  registers,
  vault,
  trees: new Map(),
  seen: new Map(),
  communities: undefined,
});

/** Forgets what may have changed; what the file itself says stays known. */
export const forgetPlaces = (ground: Ground): void => {
  ground.trees.clear();
  ground.communities = undefined;
};

/** Whether an earlier line of the same file is about the same. Asked again for the same line, the answer is the same. */
export const isRepeated = ({ seen }: Ground, about: string, line: number): boolean => {
  const first = seen.get(about) ?? line;
  seen.set(about, first);
  return first !== line;
};

export const treeOf = async (ground: Ground, community: TreeNode): Promise<CommunityTree> => {
  const known = ground.trees.get(community.id);
  if (known !== undefined) return known;
  const tree = await ground.registers.treeOf(community);
  ground.trees.set(community.id, tree);
  return tree;
};

/** The community that a row is about: the one it names, or the only one there is. It must lie within the import's place. */
export const communityOf = async (ground: Ground, row: NamedRow): Promise<CommunityTree | RowRefusal> => {
  ground.communities ??= await ground.registers.communitiesAt(ground.placeId);
  const written = row.get('community');
  const [only, ...others] = ground.communities;
  if (written === '' && others.length > 0) return refusal('missing', 'community');
  const found = written === '' ? only : ground.communities.find((node) => isCommunity(node, written));
  if (found !== undefined) return treeOf(ground, found);
  return refusal(others.length > 0 ? 'community_unknown' : 'other_community', 'community');
};

export const isRefusal = (value: unknown): value is RowRefusal =>
  typeof value === 'object' && value !== null && 'reason' in value;
