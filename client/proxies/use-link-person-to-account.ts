import { linkPersonToAccount } from '../../shared/proxies/staff-contract';
import { useAct } from '../platform/act';

export const useLinkPersonToAccount = () => useAct(linkPersonToAccount, [['acting'], ['phoneless']]);
