import { acceptAssignment } from '../../shared/wishes/claim-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useAcceptAssignment = (wishId: string) => useAct(acceptAssignment, touchedBy(wishId));
