import { pairUnit } from '../../shared/memberships/contract';
import { useAct } from '../platform/act';

export const usePairUnit = () => useAct(pairUnit, [['units']]);
