import { giveCopyOfDeceased } from '../../shared/privacy/death-contract';
import { useAct } from '../platform/act';

export const useGiveCopyOfDeceased = () => useAct(giveCopyOfDeceased, []);
