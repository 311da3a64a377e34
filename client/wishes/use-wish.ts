import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { getWish } from '../../shared/wishes/list-contract';
import type { WishView } from '../../shared/wishes/wish';
import { callAsPerson, useSession } from '../platform/session';

/**
 * One wish, as this person may see it: somebody else on the same phone is asked for anew. Who logs in while reading keeps
 * what strangers may read before him until his own view is there.
 */
export const useWish = (wishId: string): UseQueryResult<WishView> => {
  const session = useSession();
  return useQuery({
    queryKey: ['wish', wishId, session?.personId],
    queryFn: () => callAsPerson(getWish, { params: { wishId } }),
    // Others act on it: whoever opens its page reads it as it is now, without pulling anything down.
    refetchOnMount: 'always',
    placeholderData: (before: WishView | undefined) =>
      before?.id === wishId && before.relations.length === 0 ? before : undefined,
  });
};
