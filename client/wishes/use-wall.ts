import { useInfiniteQuery } from '@tanstack/react-query';
import { listWall } from '../../shared/wishes/contract';
import { call } from '../platform/request';
import { pageFrom } from './wish-keys';

/** 心愿墙 of a place and everything under it, page after page. Nobody needs to log in to read it. */
export const useWall = (place: string) =>
  useInfiniteQuery({
    queryKey: ['wall', place],
    queryFn: ({ pageParam }) => call(listWall, { query: { place, ...pageFrom(pageParam) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
