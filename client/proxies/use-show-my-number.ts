import { showMyNumber } from '../../shared/proxies/contract';
import { useAct } from '../platform/act';

export const useShowMyNumber = () => useAct(showMyNumber, []);
