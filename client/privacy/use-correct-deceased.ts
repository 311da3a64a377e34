import { correctDeceased } from '../../shared/privacy/death-contract';
import { useAct } from '../platform/act';

export const useCorrectDeceased = () => useAct(correctDeceased, [['deceased']]);
