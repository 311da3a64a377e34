import { withdrawThanks } from '../../shared/wishes/story-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useWithdrawThanks = (wishId: string) => useAct(withdrawThanks, touchedBy(wishId));
