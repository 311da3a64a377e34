import { useQueries } from '@tanstack/react-query';
import { getWish } from '../../shared/wishes/list-contract';
import type { WishView } from '../../shared/wishes/wish';
import { callAsPerson, useSession } from '../platform/session';

/** Several wishes at once, all of them or none yet. */
export const useWishes = (ids: readonly string[]) => {
  const session = useSession();
  const found = useQueries({
    queries: ids.map((wishId) => ({
      queryKey: ['wish', wishId, session?.personId],
      queryFn: () => callAsPerson(getWish, { params: { wishId } }),
    })),
  });
  const wishes = found.flatMap(({ data }) => data ?? []);
  return {
    data: wishes.length === ids.length ? (wishes as readonly WishView[]) : undefined,
    isError: found.some(({ isError }) => isError),
    error: found.find(({ error }) => error !== null)?.error,
    refetch: () => Promise.all(found.map(({ refetch }) => refetch())),
  };
};
