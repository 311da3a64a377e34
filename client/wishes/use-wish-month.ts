import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { WishMonthView } from '../../shared/wishes/wish-month';
import { getWishMonth } from '../../shared/wishes/wish-month-contract';
import { documentPause } from '../platform/await-document';
import { callAsPerson, useSession } from '../platform/session';

/** How far the table of a month's wishes is. */
export const useWishMonth = (placeId: string, month: string): UseQueryResult<WishMonthView> => {
  const session = useSession();
  return useQuery({
    queryKey: ['wish-month', session?.personId, placeId, month],
    queryFn: () => callAsPerson(getWishMonth, { params: { placeId, month } }),
    enabled: session !== undefined,
    refetchInterval: ({ state }) => documentPause(state.data?.state),
  });
};
