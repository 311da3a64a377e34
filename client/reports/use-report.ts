import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { getReport } from '../../shared/reports/contract';
import type { ReportView } from '../../shared/reports/report';
import { callAsPerson, useSession } from '../platform/session';

export const useReport = (reportId: string): UseQueryResult<ReportView> => {
  const session = useSession();
  return useQuery({
    queryKey: ['report', reportId, session?.personId],
    queryFn: () => callAsPerson(getReport, { params: { reportId } }),
    enabled: session !== undefined,
  });
};
