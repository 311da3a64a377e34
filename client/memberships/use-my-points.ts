import { useInfiniteQuery } from '@tanstack/react-query';
import { getMyPoints } from '../../shared/memberships/points-contract';
import { callAsPerson, useSession } from '../platform/session';

/** What whoever has logged in has earned; undefined where points are switched off. */
export const useMyPoints = () => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['my-points', session?.personId],
    queryFn: ({ pageParam }) =>
      callAsPerson(getMyPoints, { query: { ...(pageParam === undefined ? {} : { cursor: pageParam }) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => ({
      on: pages.some(({ on }) => on),
      sum: pages[0]?.sum ?? 0,
      items: pages.flatMap(({ items }) => items),
    }),
    enabled: session !== undefined,
  });
};
