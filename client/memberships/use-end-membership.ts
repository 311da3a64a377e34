import { endMembership } from '../../shared/memberships/contract';
import { useAct } from '../platform/act';

export const useEndMembership = () => useAct(endMembership, [['my-membership'], ['memberships'], ['me']]);
