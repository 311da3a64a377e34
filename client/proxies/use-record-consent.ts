import { recordConsent } from '../../shared/proxies/staff-contract';
import { useAct } from '../platform/act';

export const useRecordConsent = () => useAct(recordConsent, [['acting'], ['phoneless']]);
