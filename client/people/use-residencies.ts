import { useInfiniteQuery } from '@tanstack/react-query';
import { listResidencies } from '../../shared/people/staff-contract';
import { callAsPerson, useSession } from '../platform/session';

/** Who waits to be confirmed as living at or under the place, the longest waiting first. Without a place nothing is asked. */
export const useResidencies = (place: string | undefined) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['residencies', session?.personId, place],
    queryFn: ({ pageParam }) =>
      callAsPerson(listResidencies, {
        query: { place: place ?? '', ...(pageParam === undefined ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined && place !== undefined,
  });
};
