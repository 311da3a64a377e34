import type { SuggestionEvent } from '../../../shared/suggestions/events';
import { handlerRoles } from '../../../shared/suggestions/transitions';
import { holders, person, type Telling } from '../telling';

/** Every step reaches whoever waits for it: those who answer, and the person himself. */
export const suggestionTellings = (event: SuggestionEvent): readonly Telling[] => {
  const toAnswer = handlerRoles[event.handledBy][0];
  switch (event.type) {
    case 'suggestion.received':
      return [holders(toAnswer, event.handlerPlaceId, 'suggestion_to_answer')];
    case 'suggestion.answered':
      return [person(event.authorId, 'suggestion_answered')];
    case 'suggestion.reopened':
      return [holders(toAnswer, event.handlerPlaceId, 'suggestion_reopened')];
    case 'suggestion.closed':
      return event.answeredBy === undefined
        ? [holders(toAnswer, event.handlerPlaceId, 'suggestion_closed')]
        : [person(event.answeredBy, 'suggestion_closed')];
  }
};
