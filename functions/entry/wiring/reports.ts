import * as contracts from '../../../shared/reports/contract';
import { route } from '../../platform/http';
import { answerReport } from '../../reports/answer-report';
import { getReport, listMyReports, listReportQueue } from '../../reports/read-reports';
import { type ReportPorts, reportItem } from '../../reports/report-item';

export const reportRoutes = (ports: ReportPorts) => [
  route(contracts.reportItem, reportItem(ports)),
  route(contracts.listMyReports, listMyReports(ports)),
  route(contracts.listReportQueue, listReportQueue(ports)),
  route(contracts.getReport, getReport(ports)),
  route(contracts.answerReport, answerReport(ports)),
];
