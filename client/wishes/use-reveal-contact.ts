import { revealContact } from '../../shared/wishes/claim-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useRevealContact = (wishId: string) => useAct(revealContact, touchedBy(wishId));
