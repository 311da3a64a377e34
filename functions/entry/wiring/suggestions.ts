import * as contracts from '../../../shared/suggestions/contract';
import { route } from '../../platform/http';
import { answerSuggestion, closeSuggestion, reopenSuggestion } from '../../suggestions/act-on-suggestion';
import { fileSuggestion, type SuggestionPorts } from '../../suggestions/file-suggestion';
import { getSuggestion, listMySuggestions, listSuggestionQueue } from '../../suggestions/read-suggestions';

export const suggestionRoutes = (ports: SuggestionPorts) => [
  route(contracts.fileSuggestion, fileSuggestion(ports)),
  route(contracts.listMySuggestions, listMySuggestions(ports)),
  route(contracts.listSuggestionQueue, listSuggestionQueue(ports)),
  route(contracts.getSuggestion, getSuggestion(ports)),
  route(contracts.answerSuggestion, answerSuggestion(ports)),
  route(contracts.reopenSuggestion, reopenSuggestion(ports)),
  route(contracts.closeSuggestion, closeSuggestion(ports)),
];
