import { withdrawWish } from '../../shared/wishes/contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useWithdrawWish = (wishId: string) => useAct(withdrawWish, touchedBy(wishId));
