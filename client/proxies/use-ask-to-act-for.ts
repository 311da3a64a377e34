import { askToActFor } from '../../shared/proxies/contract';
import { useAct } from '../platform/act';

export const useAskToActFor = () => useAct(askToActFor, [['acting'], ['phoneless']]);
