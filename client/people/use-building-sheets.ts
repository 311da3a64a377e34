import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { SheetsView } from '../../shared/people/building-sheets';
import { getBuildingSheets } from '../../shared/people/building-sheets-contract';
import { callAsPerson, useSession } from '../platform/session';

/** How often one looks while it is being made. */
const lookAgainMs = 5000;
/** The address of what is ready is good for ten minutes. */
const newAddressMs = 5 * 60_000;

const pauseIn = (state: SheetsView['state'] | undefined): number | false => {
  if (state === 'working') return lookAgainMs;
  return state === 'ready' ? newAddressMs : false;
};

/** How far the PDF of a place's sheets is. */
export const useBuildingSheets = (placeId: string): UseQueryResult<SheetsView> => {
  const session = useSession();
  return useQuery({
    queryKey: ['building-sheets', session?.personId, placeId],
    queryFn: () => callAsPerson(getBuildingSheets, { params: { placeId } }),
    enabled: session !== undefined,
    refetchInterval: ({ state }) => pauseIn(state.data?.state),
  });
};
