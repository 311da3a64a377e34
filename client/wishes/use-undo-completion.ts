import { undoCompletion } from '../../shared/wishes/contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useUndoCompletion = (wishId: string) => useAct(undoCompletion, touchedBy(wishId));
