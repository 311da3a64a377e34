import { confirmResidency } from '../../shared/people/contract';
import { useAct } from '../platform/act';

export const useConfirmResidency = () => useAct(confirmResidency, [['residencies']]);
