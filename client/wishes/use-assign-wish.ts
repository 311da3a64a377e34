import { assignWish } from '../../shared/wishes/staff-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useAssignWish = (wishId: string) => useAct(assignWish, touchedBy(wishId));
