/** What becomes of a complaint whose author closes his account: nobody waits for an answer any more. Pure. */
import type { Instant } from '../../shared/kernel/instant';
import { suggestionTransitions } from '../../shared/suggestions/transitions';
import { eventOf, hasWay, type Suggestion } from './suggestion';
import type { SuggestionChange } from './suggestion-store';

interface Moment {
  readonly at: Instant;
  readonly eventId: string;
}

/** As if he had closed it himself; undefined: it is closed. */
export const letGoOf = (suggestion: Suggestion, { at, eventId }: Moment): SuggestionChange | undefined => {
  const act = 'closeSuggestion';
  if (!hasWay(act, suggestion)) return undefined;
  const { from, to, event } = suggestionTransitions[act];
  const after: Suggestion = { ...suggestion, dueAt: undefined, state: to };
  const deed = { act, at, eventId, actorId: suggestion.authorId };
  return { suggestion: after, from, event: eventOf(deed, event, after, suggestion.state) };
};
