import { deliverWish } from '../../shared/wishes/claim-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useDeliverWish = (wishId: string) => useAct(deliverWish, touchedBy(wishId));
