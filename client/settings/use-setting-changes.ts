import { useInfiniteQuery } from '@tanstack/react-query';
import { listSettingChanges } from '../../shared/settings/contract';
import { callAsPerson, useSession } from '../platform/session';

/** Who changed what at and under the place, newest first. */
export const useSettingChanges = (place: string) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['setting-changes', session?.personId, place],
    queryFn: ({ pageParam }) =>
      callAsPerson(listSettingChanges, { query: { place, ...(pageParam === undefined ? {} : { cursor: pageParam }) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};
