import { revealUnreachablePhone } from '../../shared/notices/unreachable-contract';
import { useAct } from '../platform/act';

export const useRevealUnreachablePhone = () => useAct(revealUnreachablePhone, []);
