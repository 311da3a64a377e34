import { useInfiniteQuery } from '@tanstack/react-query';
import { listReportQueue } from '../../shared/reports/contract';
import type { ReportState } from '../../shared/reports/report';
import { callAsPerson, useSession } from '../platform/session';

/** What waits for this office's answer, the longest waiting first. Without a place nothing is asked. */
export const useReportQueue = (place: string | undefined, state: ReportState) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['report-queue', place, state, session?.personId],
    queryFn: ({ pageParam }) =>
      callAsPerson(listReportQueue, {
        query: { place: place ?? '', state, ...(pageParam === undefined ? {} : { cursor: pageParam }) },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined && place !== undefined,
  });
};
