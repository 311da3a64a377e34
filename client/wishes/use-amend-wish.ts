import { amendWish } from '../../shared/wishes/staff-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useAmendWish = (wishId: string) => useAct(amendWish, touchedBy(wishId));
