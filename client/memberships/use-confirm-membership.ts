import { confirmMembership } from '../../shared/memberships/contract';
import { useAct } from '../platform/act';

export const useConfirmMembership = () => useAct(confirmMembership, [['memberships']]);
