import { publishWish } from '../../shared/wishes/staff-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const usePublishWish = (wishId: string) => useAct(publishWish, touchedBy(wishId));
