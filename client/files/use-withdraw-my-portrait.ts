import { withdrawMyPortrait } from '../../shared/files/contract';
import { useAct } from '../platform/act';

export const useWithdrawMyPortrait = () => useAct(withdrawMyPortrait, [['portrait'], ['photo'], ['grid-contact']]);
