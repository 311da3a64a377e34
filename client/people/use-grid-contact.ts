import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReplyOf } from '../../shared/kernel/contract';
import { getGridContact } from '../../shared/people/contract';
import { callAsPerson } from '../platform/session';

export type GridContact = ReplyOf<typeof getGridContact>;

/** 我的网格员 and his office numbers; not asked while no grid is known. */
export const useGridContact = (gridId: string | undefined): UseQueryResult<GridContact> =>
  useQuery({
    queryKey: ['grid-contact', gridId],
    queryFn: () =>
      // As a visitor too; of somebody who is known, he and not his network is counted.
      callAsPerson(getGridContact, { params: { gridId: gridId ?? '' } }),
    enabled: gridId !== undefined,
    // The address of the worker's photo in it is good for ten minutes.
    staleTime: 5 * 60_000,
  });
