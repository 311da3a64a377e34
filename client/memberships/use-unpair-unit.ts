import { unpairUnit } from '../../shared/memberships/contract';
import { useAct } from '../platform/act';

export const useUnpairUnit = () => useAct(unpairUnit, [['units']]);
