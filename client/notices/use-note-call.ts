import { noteCall } from '../../shared/notices/unreachable-contract';
import { useAct } from '../platform/act';

export const useNoteCall = () => useAct(noteCall, [['unreachable']]);
