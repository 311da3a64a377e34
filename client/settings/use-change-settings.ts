import { changeSettings } from '../../shared/settings/contract';
import { useAct } from '../platform/act';

export const useChangeSettings = () => useAct(changeSettings, [['settings'], ['setting-changes']]);
