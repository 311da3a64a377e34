import { useInfiniteQuery } from '@tanstack/react-query';
import { listUnreachable } from '../../shared/notices/unreachable-contract';
import { callAsPerson, useSession } from '../platform/session';

/** Who is to be called at or under the place, the longest waiting first. Without a place nothing is asked. */
export const useUnreachable = (place: string | undefined) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['unreachable', session?.personId, place],
    queryFn: ({ pageParam }) =>
      callAsPerson(listUnreachable, {
        query: { place: place ?? '', ...(pageParam === undefined ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined && place !== undefined,
  });
};
