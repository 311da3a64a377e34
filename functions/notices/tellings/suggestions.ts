import type { NoticeKind } from '../../../shared/notices/notice';
import type { SuggestionEvent } from '../../../shared/suggestions/events';
import { handlerRoles } from '../../../shared/suggestions/transitions';
import { agentOf, holders, person, type Telling } from '../telling';

/** The person himself and whoever filed it for him, no other who acts for him: that one may be whom it is about. */
const author = (event: SuggestionEvent, kind: NoticeKind): readonly Telling[] => {
  const { authorId, filedBy, filedThrough } = event;
  const filer = filedThrough === 'proxy' ? person(filedBy ?? '', kind) : agentOf(authorId, filedBy ?? '', kind);
  return [person(authorId, kind), ...(filedBy === undefined ? [] : [filer])];
};

/** What was done in his place is told to him himself. */
const doneForHim = ({ onBehalfOf }: SuggestionEvent): readonly Telling[] =>
  onBehalfOf === undefined ? [] : [person(onBehalfOf, 'suggestion_done_for_you')];

/** Every step reaches whoever waits for it: those who answer, and the person himself. */
export const suggestionTellings = (event: SuggestionEvent): readonly Telling[] => {
  const toAnswer = handlerRoles[event.handledBy][0];
  switch (event.type) {
    case 'suggestion.received':
      return [holders(toAnswer, event.handlerPlaceId, 'suggestion_to_answer'), ...doneForHim(event)];
    case 'suggestion.answered':
      return author(event, 'suggestion_answered');
    case 'suggestion.reopened':
      return [holders(toAnswer, event.handlerPlaceId, 'suggestion_reopened'), ...doneForHim(event)];
    case 'suggestion.closed':
      return [
        event.answeredBy === undefined
          ? holders(toAnswer, event.handlerPlaceId, 'suggestion_closed')
          : person(event.answeredBy, 'suggestion_closed'),
        ...doneForHim(event),
      ];
  }
};
