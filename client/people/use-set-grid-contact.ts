import { setGridContact } from '../../shared/people/staff-contract';
import { useAct } from '../platform/act';

export const useSetGridContact = () => useAct(setGridContact, [['grid-contact']]);
