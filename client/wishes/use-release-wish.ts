import { releaseWish } from '../../shared/wishes/claim-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useReleaseWish = (wishId: string) => useAct(releaseWish, touchedBy(wishId));
