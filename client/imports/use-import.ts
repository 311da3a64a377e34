import { useQuery } from '@tanstack/react-query';
import { getImport } from '../../shared/imports/contract';
import { isUnderWay } from '../../shared/imports/transitions';
import { callAsPerson, useSession } from '../platform/session';

/** How often one looks while it is at work. */
const lookAgainMs = 5000;

export const useImport = (importId: string) => {
  const session = useSession();
  return useQuery({
    queryKey: ['import', session?.personId, importId],
    queryFn: () => callAsPerson(getImport, { params: { importId } }),
    enabled: session !== undefined,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.state) ? lookAgainMs : false),
  });
};
