import { declineResidency } from '../../shared/people/contract';
import { useAct } from '../platform/act';

export const useDeclineResidency = () => useAct(declineResidency, [['residencies']]);
