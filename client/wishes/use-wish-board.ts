import { useQuery } from '@tanstack/react-query';
import { getWishBoard } from '../../shared/wishes/list-contract';
import { callAsPerson, useSession } from '../platform/session';

/** 看板: how many wishes wait where at and under `place`. Asked anew with the queues. */
export const useWishBoard = (place: string) => {
  const session = useSession();
  return useQuery({
    queryKey: ['wish-queue', place, 'board', session?.personId],
    queryFn: async () => (await callAsPerson(getWishBoard, { query: { place } })).shelves,
    enabled: session !== undefined,
  });
};
