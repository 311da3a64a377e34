import { leafOf, liesUnder, type PlacePath } from '../../../shared/kernel/place';
import { gridWallReaders } from '../../../shared/wishes/relations';
import { useMe } from '../../people/use-me';

const readers: readonly string[] = gridWallReaders;

/** The grid of the chosen place, if he is one of those who may look for its wishes alone. */
export const useGridOf = (path: PlacePath): string | undefined => {
  const { data } = useMe();
  const reads = data?.roles.some(({ role, at }) => readers.includes(role) && liesUnder(path, leafOf(at)));
  return reads ? path.grid : undefined;
};
