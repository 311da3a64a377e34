import { revealDoor } from '../../shared/people/contract';
import { useAct } from '../platform/act';

export const useRevealDoor = () => useAct(revealDoor, []);
