import { useInfiniteQuery } from '@tanstack/react-query';
import { listUnitService } from '../../shared/memberships/unit-contract';
import { callAsPerson, useSession } from '../platform/session';

/** What the unit's members let it see. */
export const useUnitService = (unitId: string) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['unit-service', session?.personId, unitId],
    queryFn: ({ pageParam }) =>
      callAsPerson(listUnitService, {
        params: { unitId },
        query: { ...(pageParam === undefined ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};
