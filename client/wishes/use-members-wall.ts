import { useInfiniteQuery } from '@tanstack/react-query';
import { leafOf } from '../../shared/kernel/place';
import { listWall } from '../../shared/wishes/contract';
import { membersWallReaders } from '../../shared/wishes/relations';
import { type Me, useMe } from '../people/use-me';
import { callAsPerson } from '../platform/session';
import { pageFrom } from './wish-keys';

const readers: readonly string[] = membersWallReaders;

const isKnownAt = (me: Me | undefined, place: string): boolean =>
  me?.roles.some(({ role, at }) => readers.includes(role) && leafOf(at) === place) === true;

/** What is kept from the wall of a place; asked only by members and partners whom that very place has confirmed. */
export const useMembersWall = (place: string) => {
  const me = useMe();
  return useInfiniteQuery({
    queryKey: ['wall', place, 'members', me.data?.personId],
    queryFn: ({ pageParam }) =>
      callAsPerson(listWall, { query: { place, audience: 'members' as const, ...pageFrom(pageParam) } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: isKnownAt(me.data, place),
  });
};
