import { verifyPhone } from '../../shared/people/contract';
import { useAct } from '../platform/act';

export const useVerifyPhone = () => useAct(verifyPhone, [['me']]);
