import { closeAccountOfDeceased } from '../../shared/privacy/death-contract';
import { useAct } from '../platform/act';

export const useCloseAccountOfDeceased = () => useAct(closeAccountOfDeceased, [['deceased']]);
