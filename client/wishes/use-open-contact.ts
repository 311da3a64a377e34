import { openContact } from '../../shared/wishes/claim-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useOpenContact = (wishId: string) => useAct(openContact, touchedBy(wishId));
