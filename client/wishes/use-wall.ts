import { useInfiniteQuery } from '@tanstack/react-query';
import { listWall } from '../../shared/wishes/list-contract';
import type { WishCategory } from '../../shared/wishes/wish';
import { call } from '../platform/request';
import { callAsPerson } from '../platform/session';
import { pageFrom } from './wish-keys';

/** What somebody looks for among the wishes. */
export interface Sought {
  readonly category?: WishCategory;
  readonly words?: string;
}

export const isSeeking = ({ category, words }: Sought): boolean => category !== undefined || words !== undefined;

/**
 * 心愿墙 of a place and everything under it, page after page. Nobody needs to log in to read it; by grid it is read by those who may come
 * there (`asPerson`).
 */
export const useWall = (place: string, sought: Sought = {}, asPerson = false) => {
  const ask = asPerson ? callAsPerson : call;
  return useInfiniteQuery({
    queryKey: ['wall', place, sought],
    queryFn: ({ pageParam }) => ask(listWall, { query: { place, ...sought, ...pageFrom(pageParam) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
  });
};
