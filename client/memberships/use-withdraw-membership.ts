import { withdrawMembership } from '../../shared/memberships/contract';
import { useAct } from '../platform/act';

export const useWithdrawMembership = () => useAct(withdrawMembership, [['my-membership'], ['memberships'], ['me']]);
