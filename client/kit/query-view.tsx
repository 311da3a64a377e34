import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Skeleton } from './skeleton';
import { Trouble } from './trouble';

/** Waiting, failed, there: every page that reads goes through this. What is already here stays while it is asked anew. */
export const QueryView = <T,>({
  query,
  children,
}: {
  query: UseQueryResult<T, unknown>;
  children: (data: T) => ReactNode;
}) => {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Trouble thrown={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton />;
};
