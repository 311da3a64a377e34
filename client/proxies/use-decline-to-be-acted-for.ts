import { declineToBeActedFor } from '../../shared/proxies/contract';
import { useAct } from '../platform/act';

export const useDeclineToBeActedFor = () => useAct(declineToBeActedFor, [['acting'], ['phoneless']]);
