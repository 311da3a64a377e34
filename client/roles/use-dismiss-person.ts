import { dismissPerson } from '../../shared/roles/contract';
import { useAct } from '../platform/act';

export const useDismissPerson = () => useAct(dismissPerson, [['holders'], ['appointments']]);
