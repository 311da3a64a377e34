import { closeWish } from '../../shared/wishes/staff-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useCloseWish = (wishId: string) => useAct(closeWish, touchedBy(wishId));
