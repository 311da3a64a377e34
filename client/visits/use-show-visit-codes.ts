import { showVisitCodes } from '../../shared/visits/contract';
import { useAct } from '../platform/act';

export const useShowVisitCodes = () => useAct(showVisitCodes, []);
