import type { ReactNode } from 'react';
import { Skeleton } from './skeleton';
import { Trouble } from './trouble';

/** A question to the server, of one answer or of page after page. */
interface Asked<T> {
  readonly data: T | undefined;
  readonly isError: boolean;
  readonly error: unknown;
  refetch(): unknown;
}

/** Waiting, failed, there: every page that reads goes through this. What is already here stays while it is asked anew. */
export const QueryView = <T,>({ query, children }: { query: Asked<T>; children: (data: T) => ReactNode }) => {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <Trouble thrown={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton />;
};
