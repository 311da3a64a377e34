import { referWish } from '../../shared/wishes/referral-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useReferWish = (wishId: string) => useAct(referWish, touchedBy(wishId));
