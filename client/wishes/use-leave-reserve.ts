import { leaveReserve } from '../../shared/wishes/claim-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useLeaveReserve = (wishId: string) => useAct(leaveReserve, touchedBy(wishId));
