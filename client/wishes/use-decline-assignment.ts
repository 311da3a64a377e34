import { declineAssignment } from '../../shared/wishes/claim-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useDeclineAssignment = (wishId: string) => useAct(declineAssignment, touchedBy(wishId));
