/** What the rules of all kinds of lists stand on: the places around, and what lies in the table already. */
import { placeKindOf } from '../../shared/kernel/place';
import type { Vault } from '../kernel/ports';
import type { NamedRow } from './headers';
import { type CommunityTree, isCommunity, isStreet, type TreeNode } from './place-tree';
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

export interface Areas {
  readonly streets: readonly TreeNode[];
  readonly communities: readonly TreeNode[];
}

/** Port: what lies in the table. */
export interface Registers {
  /** What stands above the grids at and under the import's place, its own street included. */
  readonly areasAt: (placeId: string) => Promise<Areas>;
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
  areas: Areas | undefined;
}

export const groundOf = (placeId: string, registers: Registers, vault: Vault): Ground => ({
  placeId,
  registers,
  vault,
  trees: new Map(),
  seen: new Map(),
  areas: undefined,
});

/** Forgets what may have changed; what the file itself says stays known. */
export const forgetPlaces = (ground: Ground): void => {
  ground.trees.clear();
  ground.areas = undefined;
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

export const isRefusal = (value: unknown): value is RowRefusal =>
  typeof value === 'object' && value !== null && 'reason' in value;

/** What kind of node the list belongs to. */
export const levelOf = ({ placeId }: Ground) => placeKindOf(placeId);

export const areasOf = async (ground: Ground): Promise<Areas> => {
  ground.areas ??= await ground.registers.areasAt(ground.placeId);
  return ground.areas;
};

/** The street that a row names. Undefined: it names none. It must lie within the import's place. */
export const streetOf = (ground: Ground, { streets }: Areas, row: NamedRow): TreeNode | RowRefusal | undefined => {
  const written = row.get('street');
  if (written === '') return levelOf(ground) === 'district' ? undefined : streets[0];
  const unknown = levelOf(ground) === 'district' ? 'street_unknown' : 'other_street';
  return streets.find((node) => isStreet(node, written)) ?? refusal(unknown, 'street');
};

/** The community that a row is about: the one it names, or the only one there is. It must lie within the import's place. */
export const communityOf = async (ground: Ground, row: NamedRow): Promise<CommunityTree | RowRefusal> => {
  const areas = await areasOf(ground);
  const street = streetOf(ground, areas, row);
  if (isRefusal(street)) return street;
  const near = areas.communities.filter(({ parentId }) => street === undefined || parentId === street.id);
  const written = row.get('community');
  const [found, ...others] = written === '' ? near : near.filter((node) => isCommunity(node, written));
  if (others.length > 0) return refusal('missing', written === '' ? 'community' : 'street');
  if (found !== undefined) return treeOf(ground, found);
  return refusal(levelOf(ground) === 'community' ? 'other_community' : 'community_unknown', 'community');
};
