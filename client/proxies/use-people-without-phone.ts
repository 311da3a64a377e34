import { useInfiniteQuery } from '@tanstack/react-query';
import { listPeopleWithoutPhone } from '../../shared/proxies/staff-contract';
import { callAsPerson, useSession } from '../platform/session';

/** Residents without a phone at and under the place, page after page. */
export const usePeopleWithoutPhone = (place: string) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['phoneless', session?.personId, place],
    queryFn: ({ pageParam }) =>
      callAsPerson(listPeopleWithoutPhone, {
        query: { place, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};
