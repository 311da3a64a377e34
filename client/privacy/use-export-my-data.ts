import { exportMyData } from '../../shared/privacy/contract';
import { useAct } from '../platform/act';

export const useExportMyData = () => useAct(exportMyData, [['my-export']]);
