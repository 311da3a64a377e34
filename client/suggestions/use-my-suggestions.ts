import { useInfiniteQuery } from '@tanstack/react-query';
import { listMySuggestions } from '../../shared/suggestions/contract';
import { callAsPerson, useSession } from '../platform/session';

/** What I have said, or one for whom I act, newest first, a page at a time. */
export const useMySuggestions = (onBehalfOf?: string) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['my-suggestions', session?.personId, onBehalfOf],
    queryFn: ({ pageParam }) =>
      callAsPerson(listMySuggestions, {
        query: {
          ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
          ...(pageParam === undefined ? {} : { cursor: pageParam }),
        },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};
