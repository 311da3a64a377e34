import { standInReserve } from '../../shared/wishes/claim-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useStandInReserve = (wishId: string) => useAct(standInReserve, touchedBy(wishId));
