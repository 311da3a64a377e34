import { endUnitContact } from '../../shared/memberships/unit-contract';
import { useAct } from '../platform/act';

export const useEndUnitContact = () => useAct(endUnitContact, [['units']]);
