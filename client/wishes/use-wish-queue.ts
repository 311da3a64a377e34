import { useInfiniteQuery } from '@tanstack/react-query';
import { listWishQueue } from '../../shared/wishes/list-contract';
import type { WishState } from '../../shared/wishes/wish';
import { callAsPerson, useSession } from '../platform/session';
import { pageFrom } from './wish-keys';

/**
 * What staff have before them: the wishes of one state at and under `place`, oldest first; `members`: those that are kept from the wall.
 * Not asked while no place is known.
 */
export const useWishQueue = (place: string | undefined, state: WishState, audience?: 'members') => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['wish-queue', place, state, audience, session?.personId],
    queryFn: ({ pageParam }) =>
      callAsPerson(listWishQueue, {
        query: { place: place ?? '', state, ...(audience ? { audience } : {}), ...pageFrom(pageParam) },
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined && place !== undefined,
  });
};
