import { fileSuggestion } from '../../shared/suggestions/contract';
import { useAct } from '../platform/act';

export const useFileSuggestion = () =>
  useAct(fileSuggestion, [['suggestion'], ['my-suggestions'], ['suggestion-queue']]);
