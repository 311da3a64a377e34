import { extendVisitCode } from '../../shared/visits/contract';
import { useAct } from '../platform/act';

export const useExtendVisitCode = () => useAct(extendVisitCode, []);
