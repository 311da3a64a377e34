import { closeSuggestion } from '../../shared/suggestions/contract';
import { useAct } from '../platform/act';

export const useCloseSuggestion = () =>
  useAct(closeSuggestion, [['suggestion'], ['my-suggestions'], ['suggestion-queue']]);
