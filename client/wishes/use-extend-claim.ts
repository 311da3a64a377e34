import { extendClaim } from '../../shared/wishes/claim-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useExtendClaim = (wishId: string) => useAct(extendClaim, touchedBy(wishId));
