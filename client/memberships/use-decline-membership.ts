import { declineMembership } from '../../shared/memberships/contract';
import { useAct } from '../platform/act';

export const useDeclineMembership = () => useAct(declineMembership, [['memberships']]);
