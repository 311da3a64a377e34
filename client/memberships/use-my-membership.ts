import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { getMyMembership } from '../../shared/memberships/contract';
import type { MembershipView } from '../../shared/memberships/membership';
import { callAsPerson, useSession } from '../platform/session';

/** The latest registration of whoever has logged in; null when he has never made one. */
export const useMyMembership = (): UseQueryResult<MembershipView | null> => {
  const session = useSession();
  return useQuery({
    queryKey: ['my-membership', session?.personId],
    queryFn: async () => (await callAsPerson(getMyMembership, {})).membership ?? null,
    enabled: session !== undefined,
  });
};
