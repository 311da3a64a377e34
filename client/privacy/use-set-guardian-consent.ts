import { setGuardianConsent } from '../../shared/proxies/staff-contract';
import { useAct } from '../platform/act';

export const useSetGuardianConsent = () => useAct(setGuardianConsent, [['phoneless']]);
