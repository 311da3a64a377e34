import { resubmitWish } from '../../shared/wishes/contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useResubmitWish = (wishId: string) => useAct(resubmitWish, touchedBy(wishId));
