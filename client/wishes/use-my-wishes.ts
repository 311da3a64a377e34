import { useInfiniteQuery } from '@tanstack/react-query';
import { listMyWishes } from '../../shared/wishes/list-contract';
import { callAsPerson, useSession } from '../platform/session';
import { pageFrom } from './wish-keys';

/** Newest first, page after page; mine, or those of one for whom I act. Asked only of somebody who has logged in. */
export const useMyWishes = (onBehalfOf?: string) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['my-wishes', session?.personId, onBehalfOf],
    queryFn: ({ pageParam }) =>
      callAsPerson(listMyWishes, {
        query: { ...pageFrom(pageParam), ...(onBehalfOf === undefined ? {} : { onBehalfOf }) },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    // Others act on them: whoever opens the list reads it as it is now, without pulling anything down.
    refetchOnMount: 'always',
    enabled: session !== undefined,
  });
};
