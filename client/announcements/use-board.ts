import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { listAnnouncements } from '../../shared/announcements/board-contract';
import type { ReplyOf } from '../../shared/kernel/contract';
import type { PlacePath } from '../../shared/kernel/place';
import { host } from '../platform/host';
import { callAsPerson, useSession } from '../platform/session';

export type Board = ReplyOf<typeof listAnnouncements>;

/** 公告 of the place and of the nodes above it; of the district alone while no place was chosen. Nobody needs to log in. */
export const useBoard = (path: PlacePath | undefined): UseQueryResult<Board> => {
  const session = useSession();
  const nodes = Object.values(path ?? { district: host.district }).join();
  return useQuery({
    queryKey: ['board', nodes, session?.personId],
    queryFn: () => callAsPerson(listAnnouncements, { query: { nodes } }),
  });
};
