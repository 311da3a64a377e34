import { settleReferral } from '../../shared/wishes/referral-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useSettleReferral = (wishId: string) => useAct(settleReferral, touchedBy(wishId));
