import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { listCopiesGivenToMe } from '../../shared/privacy/contract';
import type { GivenCopyView } from '../../shared/privacy/my-data';
import { callAsPerson, useSession } from '../platform/session';
import { lookAgainMs } from './use-my-export';

/** Copies of the data of relatives who have died; asked again while one is being made. Nobody has many: the first page is all. */
export const useCopiesGivenToMe = (): UseQueryResult<readonly GivenCopyView[]> => {
  const session = useSession();
  return useQuery({
    queryKey: ['copies-given-to-me', session?.personId],
    queryFn: async () => (await callAsPerson(listCopiesGivenToMe, { query: {} })).items,
    enabled: session !== undefined,
    refetchInterval: ({ state }) => (state.data?.some((copy) => copy.state === 'preparing') ? lookAgainMs : false),
  });
};
