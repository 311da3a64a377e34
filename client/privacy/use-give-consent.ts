import { giveConsent } from '../../shared/privacy/contract';
import { useAct } from '../platform/act';

export const useGiveConsent = () => useAct(giveConsent, [['consents']]);
