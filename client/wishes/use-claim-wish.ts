import { claimWish } from '../../shared/wishes/claim-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useClaimWish = (wishId: string) => useAct(claimWish, touchedBy(wishId));
