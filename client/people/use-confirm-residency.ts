import { confirmResidency } from '../../shared/people/staff-contract';
import { useAct } from '../platform/act';

export const useConfirmResidency = () => useAct(confirmResidency, [['residencies']]);
