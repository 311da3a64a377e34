import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { listConsents } from '../../shared/privacy/contract';
import type { ConsentView } from '../../shared/privacy/my-data';
import { callAsPerson, useSession } from '../platform/session';

/** What I have consented to, purpose by purpose. */
export const useConsents = (): UseQueryResult<readonly ConsentView[]> => {
  const session = useSession();
  return useQuery({
    queryKey: ['consents', session?.personId],
    queryFn: async () => (await callAsPerson(listConsents, {})).items,
    enabled: session !== undefined,
  });
};
