import { useInfiniteQuery } from '@tanstack/react-query';
import { listDeceased } from '../../shared/privacy/death-contract';
import { callAsPerson, useSession } from '../platform/session';

/** Deaths that stand on record at and under the place. */
export const useDeceased = (place: string) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['deceased', session?.personId, place],
    queryFn: ({ pageParam }) =>
      callAsPerson(listDeceased, { query: { place, ...(pageParam === undefined ? {} : { cursor: pageParam }) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};
