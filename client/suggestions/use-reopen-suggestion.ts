import { reopenSuggestion } from '../../shared/suggestions/contract';
import { useAct } from '../platform/act';

export const useReopenSuggestion = () =>
  useAct(reopenSuggestion, [['suggestion'], ['my-suggestions'], ['suggestion-queue']]);
