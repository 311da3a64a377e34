import { closeContact } from '../../shared/wishes/claim-contract';
import { useAct } from '../platform/act';
import { touchedBy } from './wish-keys';

export const useCloseContact = (wishId: string) => useAct(closeContact, touchedBy(wishId));
