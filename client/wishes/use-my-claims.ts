import { useInfiniteQuery } from '@tanstack/react-query';
import { listMyClaims } from '../../shared/wishes/list-contract';
import { callAsPerson, useSession } from '../platform/session';
import { pageFrom } from './wish-keys';

/** Newest first, page after page; asked only of somebody who has logged in. */
export const useMyClaims = () => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['my-claims', session?.personId],
    queryFn: ({ pageParam }) => callAsPerson(listMyClaims, { query: pageFrom(pageParam) }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};
