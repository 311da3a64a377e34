import { useInfiniteQuery } from '@tanstack/react-query';
import { listNotices } from '../../shared/notices/contract';
import { callAsPerson, useSession } from '../platform/session';

/** My inbox, newest first, a page at a time. */
export const useNotices = () => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['notices', session?.personId],
    queryFn: ({ pageParam }) =>
      callAsPerson(listNotices, { query: pageParam === undefined ? {} : { cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};
