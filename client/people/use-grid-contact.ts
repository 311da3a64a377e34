import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReplyOf } from '../../shared/kernel/contract';
import { getGridContact } from '../../shared/people/contract';
import { call } from '../platform/request';

export type GridContact = ReplyOf<typeof getGridContact>;

/** 我的网格员 and his office numbers; not asked while no grid is known. */
export const useGridContact = (gridId: string | undefined): UseQueryResult<GridContact> =>
  useQuery({
    queryKey: ['grid-contact', gridId],
    queryFn: () => call(getGridContact, { params: { gridId: gridId ?? '' } }),
    enabled: gridId !== undefined,
    staleTime: 10 * 60_000,
  });
