import type { SuggestionState } from '../../../shared/suggestions/suggestion';

export const suggestionKeys = (suggestionId: string) => {
  const pk = `SUGGESTION#${suggestionId}`;
  return {
    suggestion: { pk, sk: 'SUGGESTION' },
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
    note: (eventId: string) => ({ pk, sk: `NOTE#${eventId}` }),
  } as const;
};

export const notePrefix = 'NOTE#';

export const suggestionScope = (state: SuggestionState): string => `SUGGESTION#${state}`;
export const ownSuggestions = (personId: string): string => `SUGGESTION#${personId}`;
