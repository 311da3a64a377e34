import { requestBuildingSheets } from '../../shared/people/building-sheets-contract';
import { useAct } from '../platform/act';

export const useRequestBuildingSheets = () => useAct(requestBuildingSheets, [['building-sheets']]);
