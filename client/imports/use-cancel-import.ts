import { cancelImport } from '../../shared/imports/contract';
import { useAct } from '../platform/act';

export const useCancelImport = () => useAct(cancelImport, [['import'], ['imports']]);
