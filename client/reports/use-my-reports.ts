import { useInfiniteQuery } from '@tanstack/react-query';
import { listMyReports } from '../../shared/reports/contract';
import { callAsPerson, useSession } from '../platform/session';

/** What I have reported, newest first, a page at a time. */
export const useMyReports = () => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['my-reports', session?.personId],
    queryFn: ({ pageParam }) =>
      callAsPerson(listMyReports, { query: pageParam === undefined ? {} : { cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    // Others answer them: whoever opens the list reads it as it is now.
    refetchOnMount: 'always',
    enabled: session !== undefined,
  });
};
