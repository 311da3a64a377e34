import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { getImport } from '../../shared/imports/contract';
import type { ImportView } from '../../shared/imports/import-job';
import { isUnderWay } from '../../shared/imports/transitions';
import { callAsPerson, useSession } from '../platform/session';

/** How often one looks while it is at work. */
const lookAgainMs = 5000;

/** A tree that has grown is in the pickers at once. */
const useGrownTree = (view: ImportView | undefined): void => {
  const queries = useQueryClient();
  const hasGrown = view?.kind === 'orgTree' && view.state === 'done';
  useEffect(() => {
    if (hasGrown) void queries.invalidateQueries({ queryKey: ['places'] });
  }, [queries, hasGrown]);
};

export const useImport = (importId: string) => {
  const session = useSession();
  const query = useQuery({
    queryKey: ['import', session?.personId, importId],
    queryFn: () => callAsPerson(getImport, { params: { importId } }),
    enabled: session !== undefined,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data.state) ? lookAgainMs : false),
  });
  useGrownTree(query.data);
  return query;
};
