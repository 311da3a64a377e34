import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { getSuggestion } from '../../shared/suggestions/contract';
import type { SuggestionView } from '../../shared/suggestions/suggestion';
import { callAsPerson, useSession } from '../platform/session';

export const useSuggestion = (suggestionId: string): UseQueryResult<SuggestionView> => {
  const session = useSession();
  return useQuery({
    queryKey: ['suggestion', suggestionId, session?.personId],
    queryFn: () => callAsPerson(getSuggestion, { params: { suggestionId } }),
    enabled: session !== undefined,
  });
};
