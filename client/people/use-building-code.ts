import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReplyOf } from '../../shared/kernel/contract';
import { getBuildingCode } from '../../shared/people/staff-contract';
import { callAsPerson } from '../platform/session';

export type BuildingCode = ReplyOf<typeof getBuildingCode>;

/** 楼栋码 of one building; it never changes. */
export const useBuildingCode = (buildingId: string): UseQueryResult<BuildingCode> =>
  useQuery({
    queryKey: ['building-code', buildingId],
    queryFn: () => callAsPerson(getBuildingCode, { params: { buildingId } }),
    staleTime: Number.POSITIVE_INFINITY,
  });
