import { useInfiniteQuery } from '@tanstack/react-query';
import { listMyUnits } from '../../shared/memberships/unit-contract';
import { callAsPerson, useSession } from '../platform/session';

/** The units that whoever has logged in stands for. */
export const useMyUnits = () => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['my-units', session?.personId],
    queryFn: ({ pageParam }) =>
      callAsPerson(listMyUnits, { query: { ...(pageParam === undefined ? {} : { cursor: pageParam }) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};
