import { settleWish } from '../../shared/wishes/contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useSettleWish = (wishId: string) => useAct(settleWish, touchedBy(wishId));
