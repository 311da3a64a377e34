import { useInfiniteQuery } from '@tanstack/react-query';
import { listWall } from '../../shared/wishes/list-contract';
import { callAsPerson, useSession } from '../platform/session';
import type { Sought } from './use-wall';
import { pageFrom } from './wish-keys';

/** What is kept from the wall of a place: for members and partners whom that very place has confirmed. */
export const useMembersWall = (place: string, sought: Sought) => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['wall', place, 'members', session?.personId, sought],
    queryFn: ({ pageParam }) =>
      callAsPerson(listWall, { query: { place, audience: 'members', ...sought, ...pageFrom(pageParam) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};
