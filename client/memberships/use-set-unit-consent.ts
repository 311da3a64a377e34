import { setUnitConsent } from '../../shared/memberships/contract';
import { useAct } from '../platform/act';

export const useSetUnitConsent = () => useAct(setUnitConsent, [['my-membership'], ['me']]);
