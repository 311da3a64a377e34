import { askWishInfo } from '../../shared/wishes/staff-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useAskWishInfo = (wishId: string) => useAct(askWishInfo, touchedBy(wishId));
