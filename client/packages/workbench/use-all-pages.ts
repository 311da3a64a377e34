import { useEffect } from 'react';

interface Paged {
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly isError: boolean;
  fetchNextPage(): unknown;
}

/** Whoever looks for somebody by name must not miss him because he stands on a later page. */
export const useAllPages = ({ hasNextPage, isFetchingNextPage, isError, fetchNextPage }: Paged): void => {
  const more = hasNextPage && !isFetchingNextPage && !isError;
  useEffect(() => {
    if (more) fetchNextPage();
  }, [more]);
};
