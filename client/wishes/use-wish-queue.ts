import { useInfiniteQuery } from '@tanstack/react-query';
import type { InputOf } from '../../shared/kernel/contract';
import { listWishQueue } from '../../shared/wishes/list-contract';
import type { WishState } from '../../shared/wishes/wish';
import { callAsPerson, useSession } from '../platform/session';
import { pageFrom } from './wish-keys';

/** What staff look for in a queue; `audience`: those that are kept from the wall. */
export type QueueSought = Omit<InputOf<typeof listWishQueue>['query'], 'place' | 'state' | 'cursor'>;

/** What staff have before them: the wishes of one state at and under `place`, oldest first. Not asked while no place is known. */
export const useWishQueue = (place: string | undefined, state: WishState, sought: QueueSought = {}) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['wish-queue', place, state, sought, session?.personId],
    queryFn: ({ pageParam }) =>
      callAsPerson(listWishQueue, { query: { place: place ?? '', state, ...sought, ...pageFrom(pageParam) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined && place !== undefined,
  });
};
