import { agreeToBeActedFor } from '../../shared/proxies/contract';
import { useAct } from '../platform/act';

export const useAgreeToBeActedFor = () => useAct(agreeToBeActedFor, [['acting'], ['phoneless']]);
