import { reportMessageGrants } from '../../shared/notices/contract';
import { useAct } from '../platform/act';

/** Hands on what the person answered to WeChat's question; `askForMessages` gives the answers. None: nothing to report. */
export const useReportMessageGrants = () => useAct(reportMessageGrants, [['me']]);
