/** Whose settings bind a person. Pure. */
import type { RoleGrant } from '../../shared/kernel/actor';
import type { PlacePath } from '../../shared/kernel/place';

const settingLevels = ['district', 'street', 'community'] as const;
const mostNodes = 16;

/**
 * The nodes whose settings bind him, outermost level first. A resident is bound by his home's alone: what another community
 * promises, where he serves, is not promised to him.
 */
export const settingNodesOf = (grants: readonly RoleGrant[]): string[] => {
  const home = grants.find(({ role }) => role === 'resident');
  const paths: PlacePath[] = home === undefined ? grants.map(({ at }) => at) : [home.at];
  const nodes = settingLevels.flatMap((level) => paths.flatMap((path) => path[level] ?? []));
  return [...new Set(nodes)].slice(0, mostNodes);
};
