import { forgetPhone } from '../../shared/people/contract';
import { useAct } from '../platform/act';

export const useForgetPhone = () => useAct(forgetPhone, [['me']]);
