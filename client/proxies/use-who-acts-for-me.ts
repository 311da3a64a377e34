import { useQuery } from '@tanstack/react-query';
import { listWhoActsForMe } from '../../shared/proxies/contract';
import { callAsPerson, useSession } from '../platform/session';

/** Who acts for me, or for the record that was mine before I had an account. */
export const useWhoActsForMe = (of?: string) => {
  const session = useSession();
  return useQuery({
    queryKey: ['acting', 'mine', session?.personId, of],
    queryFn: () => callAsPerson(listWhoActsForMe, { query: of === undefined ? {} : { of } }),
    select: ({ items }) => items,
    // A notice has just told of a change: what was read a moment ago will not do.
    staleTime: 0,
    enabled: session !== undefined,
  });
};
