import { useInfiniteQuery } from '@tanstack/react-query';
import { listViewsOfMyData } from '../../shared/privacy/contract';
import { callAsPerson, useSession } from '../platform/session';

/**
 * Who looked at my data in full, newest first.
 * @param of the record that was mine before I had an account
 */
export const useViewsOfMyData = (of?: string) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['views-of-my-data', session?.personId, of],
    queryFn: ({ pageParam }) => callAsPerson(listViewsOfMyData, { query: { of, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};
