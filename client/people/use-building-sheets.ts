import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { SheetsView } from '../../shared/people/building-sheets';
import { getBuildingSheets } from '../../shared/people/building-sheets-contract';
import { documentPause } from '../platform/await-document';
import { callAsPerson, useSession } from '../platform/session';

/** How far the PDF of a place's sheets is. */
export const useBuildingSheets = (placeId: string): UseQueryResult<SheetsView> => {
  const session = useSession();
  return useQuery({
    queryKey: ['building-sheets', session?.personId, placeId],
    queryFn: () => callAsPerson(getBuildingSheets, { params: { placeId } }),
    enabled: session !== undefined,
    refetchInterval: ({ state }) => documentPause(state.data?.state),
  });
};
