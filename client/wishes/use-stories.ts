import { useInfiniteQuery } from '@tanstack/react-query';
import { listStories } from '../../shared/wishes/story-contract';
import { call } from '../platform/request';
import { pageFrom } from './wish-keys';

/** 心愿达成 of a place and everything under it, newest first, page after page. Nobody needs to log in to read it. */
export const useStories = (place: string) =>
  useInfiniteQuery({
    queryKey: ['stories', place],
    queryFn: ({ pageParam }) => call(listStories, { query: { place, ...pageFrom(pageParam) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    // What was taken back is not shown from memory.
    staleTime: 0,
  });
