import { revealDoor } from '../../shared/people/staff-contract';
import { useAct } from '../platform/act';

export const useRevealDoor = () => useAct(revealDoor, []);
