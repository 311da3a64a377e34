import { applyMembership } from '../../shared/memberships/contract';
import { useAct } from '../platform/act';

export const useApplyMembership = () => useAct(applyMembership, [['my-membership'], ['me']]);
