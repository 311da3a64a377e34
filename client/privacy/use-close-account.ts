import { closeAccount } from '../../shared/privacy/contract';
import { useAct } from '../platform/act';

export const useCloseAccount = () => useAct(closeAccount, []);
