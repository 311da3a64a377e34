import { useInfiniteQuery } from '@tanstack/react-query';
import { listPlaceAnnouncements } from '../../shared/announcements/contract';
import { call } from '../platform/request';

/** Everything ever announced to this very node, newest first, page after page. */
export const usePlaceAnnouncements = (placeId: string) =>
  useInfiniteQuery({
    queryKey: ['place-announcements', placeId],
    queryFn: ({ pageParam }) =>
      call(listPlaceAnnouncements, {
        params: { placeId },
        query: pageParam === undefined ? {} : { cursor: pageParam },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
