import { useInfiniteQuery } from '@tanstack/react-query';
import { listSuggestionQueue } from '../../shared/suggestions/contract';
import type { SuggestionState } from '../../shared/suggestions/suggestion';
import { callAsPerson, useSession } from '../platform/session';

/** What waits for this office's answer, the longest waiting first. Without a place nothing is asked. */
export const useSuggestionQueue = (place: string | undefined, state: SuggestionState) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['suggestion-queue', place, state, session?.personId],
    queryFn: ({ pageParam }) =>
      callAsPerson(listSuggestionQueue, {
        query: { place: place ?? '', state, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined && place !== undefined,
  });
};
