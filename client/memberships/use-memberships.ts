import { useInfiniteQuery } from '@tanstack/react-query';
import { listMemberships } from '../../shared/memberships/contract';
import type { MembershipState } from '../../shared/memberships/membership';
import { callAsPerson, useSession } from '../platform/session';

/** Registrations of one state at and under the place, the longest waiting first. Without a place nothing is asked. */
export const useMemberships = (place: string | undefined, state: MembershipState) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['memberships', session?.personId, place, state],
    queryFn: ({ pageParam }) =>
      callAsPerson(listMemberships, {
        query: { place: place ?? '', state, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined && place !== undefined,
  });
};
