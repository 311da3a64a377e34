import { setMyPortrait } from '../../shared/files/contract';
import { useAct } from '../platform/act';

export const useSetMyPortrait = () => useAct(setMyPortrait, [['portrait'], ['photo'], ['grid-contact']]);
