import { answerSuggestion } from '../../shared/suggestions/contract';
import { useAct } from '../platform/act';

export const useAnswerSuggestion = () =>
  useAct(answerSuggestion, [['suggestion'], ['my-suggestions'], ['suggestion-queue']]);
