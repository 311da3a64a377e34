import { useInfiniteQuery } from '@tanstack/react-query';
import type { AppointableRole } from '../../shared/roles/appointing';
import { listHolders } from '../../shared/roles/contract';
import { callAsPerson, useSession } from '../platform/session';

/** Who holds the role at and under the place. */
export const useHolders = (place: string, role: AppointableRole) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['holders', session?.personId, place, role],
    queryFn: ({ pageParam }) =>
      callAsPerson(listHolders, { query: { place, role, ...(pageParam === undefined ? {} : { cursor: pageParam }) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};
