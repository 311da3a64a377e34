import { requestResidency } from '../../shared/people/contract';
import { useAct } from '../platform/act';

export const useRequestResidency = () => useAct(requestResidency, [['me']]);
