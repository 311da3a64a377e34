import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReplyOf } from '../../shared/kernel/contract';
import { listPlaces } from '../../shared/people/contract';
import { call } from '../platform/request';

export type Place = ReplyOf<typeof listPlaces>['items'][number];

/** The nodes right under `parent`; without one, the districts. They hardly ever change. */
export const usePlaces = (parent?: string): UseQueryResult<readonly Place[]> =>
  useQuery({
    queryKey: ['places', parent],
    queryFn: async () => (await call(listPlaces, { query: parent === undefined ? {} : { parent } })).items,
    staleTime: 60 * 60_000,
  });
