import { useInfiniteQuery } from '@tanstack/react-query';
import { listAppointments } from '../../shared/roles/contract';
import { callAsPerson, useSession } from '../platform/session';

/** Who appointed or dismissed whom at and under the place, newest first. */
export const useAppointments = (place: string) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['appointments', session?.personId, place],
    queryFn: ({ pageParam }) =>
      callAsPerson(listAppointments, { query: { place, ...(pageParam === undefined ? {} : { cursor: pageParam }) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};
