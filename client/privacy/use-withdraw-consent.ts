import { withdrawConsent } from '../../shared/privacy/contract';
import { useAct } from '../platform/act';

export const useWithdrawConsent = () => useAct(withdrawConsent, [['consents']]);
