import { recordPurposeConsent } from '../../shared/proxies/staff-contract';
import { useAct } from '../platform/act';

export const useRecordPurposeConsent = () => useAct(recordPurposeConsent, [['phoneless']]);
