import { useQuery } from '@tanstack/react-query';
import type { PlacePath } from '../../shared/kernel/place';
import { readSettings } from '../../shared/settings/contract';
import { settingLevels } from '../../shared/settings/keeping';
import { callAsPerson, useSession } from '../platform/session';

/** What binds at a district, a street or a community, and where it comes from. */
export const useSettings = (place: PlacePath) => {
  const session = useSession();
  const nodes = settingLevels.flatMap((level) => place[level] ?? []).join();
  return useQuery({
    queryKey: ['settings', session?.personId, nodes],
    queryFn: () => callAsPerson(readSettings, { query: { nodes } }),
    enabled: session !== undefined,
  });
};
