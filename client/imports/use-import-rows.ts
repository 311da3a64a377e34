import { useInfiniteQuery } from '@tanstack/react-query';
import { listImportRows } from '../../shared/imports/contract';
import type { RowLine } from '../../shared/imports/import-job';
import { callAsPerson, useSession } from '../platform/session';

type Show = 'all' | 'refused';

const page = (importId: string, show: Show, cursor: string | undefined) =>
  callAsPerson(listImportRows, { params: { importId }, query: { show, ...(cursor === undefined ? {} : { cursor }) } });

/** The report, a page at a time; `taken` is how many rows it tells of, so that it is asked anew as it grows. */
export const useImportRows = (importId: string, show: Show, taken: number) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['import-rows', session?.personId, importId, show, taken],
    queryFn: ({ pageParam }) => page(importId, show, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};

/** All of it, for a file. */
export const wholeReport = async (importId: string, show: Show): Promise<readonly RowLine[]> => {
  const lines: RowLine[] = [];
  let cursor: string | undefined;
  do {
    const { items, next } = await page(importId, show, cursor);
    lines.push(...items);
    cursor = next;
  } while (cursor !== undefined);
  return lines;
};
