import { declineResidency } from '../../shared/people/staff-contract';
import { useAct } from '../platform/act';

export const useDeclineResidency = () => useAct(declineResidency, [['residencies']]);
