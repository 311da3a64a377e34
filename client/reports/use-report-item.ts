import { reportItem } from '../../shared/reports/contract';
import { useAct } from '../platform/act';

export const useReportItem = () => useAct(reportItem, [['report'], ['report-queue'], ['my-reports']]);
