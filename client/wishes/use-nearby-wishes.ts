import { useQuery } from '@tanstack/react-query';
import { listWall } from '../../shared/wishes/list-contract';
import { call } from '../platform/request';

export interface Nearby {
  readonly count: number;
  /** There are further pages: the count is only the first page's. */
  readonly more: boolean;
}

/** How many other wishes wait in the same community. Asked only once somebody was too late. */
export const useNearbyWishes = (communityId: string, wishId: string, asked: boolean) =>
  useQuery({
    queryKey: ['wall', communityId, 'beside', wishId],
    queryFn: async (): Promise<Nearby> => {
      const { items, next } = await call(listWall, { query: { place: communityId } });
      return { count: items.filter(({ id }) => id !== wishId).length, more: next !== undefined };
    },
    enabled: asked,
  });

/** 已有邻居先认领了，谢谢您。附近还有6个心愿。 While the count is not known, the first half. */
export const takenWords = (nearby: Nearby | undefined): string => {
  const first = '已有邻居先认领了，谢谢您。';
  if (nearby === undefined || nearby.count === 0) return first;
  const tens = Math.floor(nearby.count / 10) * 10;
  return `${first}附近还有${nearby.more && tens > 0 ? `${tens}多` : nearby.count}个心愿。`;
};
