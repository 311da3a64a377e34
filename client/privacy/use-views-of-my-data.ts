import { useInfiniteQuery } from '@tanstack/react-query';
import { listViewsOfMyData } from '../../shared/privacy/contract';
import { callAsPerson, useSession } from '../platform/session';

/** Who looked at my data in full, newest first. */
export const useViewsOfMyData = () => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['views-of-my-data', session?.personId],
    queryFn: ({ pageParam }) =>
      callAsPerson(listViewsOfMyData, { query: pageParam === undefined ? {} : { cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};
