import { confirmWish } from '../../shared/wishes/contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useConfirmWish = (wishId: string) => useAct(confirmWish, touchedBy(wishId));
