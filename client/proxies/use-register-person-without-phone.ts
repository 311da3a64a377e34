import { registerPersonWithoutPhone } from '../../shared/proxies/staff-contract';
import { useAct } from '../platform/act';

export const useRegisterPersonWithoutPhone = () => useAct(registerPersonWithoutPhone, [['acting'], ['phoneless']]);
