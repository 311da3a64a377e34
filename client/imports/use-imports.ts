import { useInfiniteQuery } from '@tanstack/react-query';
import { listImports } from '../../shared/imports/contract';
import { callAsPerson, useSession } from '../platform/session';

/** The imports of the place, the latest first. */
export const useImports = (place: string) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['imports', session?.personId, place],
    queryFn: ({ pageParam }) =>
      callAsPerson(listImports, { query: { place, ...(pageParam === undefined ? {} : { cursor: pageParam }) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};
