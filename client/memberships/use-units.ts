import { useInfiniteQuery } from '@tanstack/react-query';
import { listUnits } from '../../shared/memberships/contract';
import { callAsPerson, useSession } from '../platform/session';

/** Units that have paired with the communities at and under the place. */
export const useUnits = (place: string | undefined) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['units', session?.personId, place],
    queryFn: ({ pageParam }) =>
      callAsPerson(listUnits, {
        query: { place: place ?? '', ...(pageParam === undefined ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined && place !== undefined,
  });
};
