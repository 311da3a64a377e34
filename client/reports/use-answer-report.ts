import { answerReport } from '../../shared/reports/contract';
import { useAct } from '../platform/act';

export const useAnswerReport = () => useAct(answerReport, [['report'], ['report-queue'], ['my-reports']]);
