import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { ReplyOf } from '../../shared/kernel/contract';
import { getMe } from '../../shared/people/contract';
import { callAsPerson, useSession } from '../platform/session';

export type Me = ReplyOf<typeof getMe>;

/** Who I am here; asked only of somebody who has logged in. Whoever logs out leaves nothing behind for the next person. */
export const useMe = (): UseQueryResult<Me> => {
  const session = useSession();
  return useQuery({
    queryKey: ['me', session?.personId],
    queryFn: () => callAsPerson(getMe, {}),
    enabled: session !== undefined,
  });
};
