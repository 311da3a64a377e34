import { useInfiniteQuery } from '@tanstack/react-query';
import { endDeskSession, listDeskSessions } from '../../shared/desks/contract';
import { useAct } from '../platform/act';
import { callAsPerson, useSession } from '../platform/session';

/** The browsers that are open as me, the newest first. */
export const useDesks = () => {
  const session = useSession();
  return useInfiniteQuery({
    queryKey: ['desks', session?.personId],
    queryFn: ({ pageParam }) =>
      callAsPerson(listDeskSessions, { query: pageParam === undefined ? {} : { cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    enabled: session !== undefined,
  });
};

export const useEndDesk = () => useAct(endDeskSession, [['desks']]);
