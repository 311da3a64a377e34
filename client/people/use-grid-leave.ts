import { endGridLeave, setGridLeave } from '../../shared/people/staff-contract';
import { useAct } from '../platform/act';

const touched = [['grid-contact']];

export const useSetGridLeave = () => useAct(setGridLeave, touched);
export const useEndGridLeave = () => useAct(endGridLeave, touched);
