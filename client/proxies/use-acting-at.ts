import { useInfiniteQuery } from '@tanstack/react-query';
import { listActingFor } from '../../shared/proxies/staff-contract';
import { callAsPerson, useSession } from '../platform/session';

/** Who acts for whom at and under the place. */
export const useActingAt = (place: string, enabled: boolean) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['acting', 'at', session?.personId, place],
    queryFn: ({ pageParam }) =>
      callAsPerson(listActingFor, { query: { place, ...(pageParam === undefined ? {} : { cursor: pageParam }) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined && enabled,
  });
};
