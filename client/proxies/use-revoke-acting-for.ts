import { revokeActingFor } from '../../shared/proxies/revoke-acting-for';
import { useAct } from '../platform/act';

export const useRevokeActingFor = () => useAct(revokeActingFor, [['acting'], ['phoneless']]);
