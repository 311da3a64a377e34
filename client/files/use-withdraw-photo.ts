import { withdrawPhoto } from '../../shared/files/contract';
import { useAct } from '../platform/act';

export const useWithdrawPhoto = () => useAct(withdrawPhoto, [['portrait'], ['photo'], ['grid-contact'], ['wish']]);
