import { useInfiniteQuery } from '@tanstack/react-query';
import { listMySuggestions } from '../../shared/suggestions/contract';
import { callAsPerson, useSession } from '../platform/session';

/** What I have said, newest first, a page at a time. */
export const useMySuggestions = () => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['my-suggestions', session?.personId],
    queryFn: ({ pageParam }) =>
      callAsPerson(listMySuggestions, { query: pageParam === undefined ? {} : { cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};
