import type { ReportEvent } from '../../../shared/reports/events';
import { reportHandlerRoles } from '../../../shared/reports/handlers';
import { holders, person, type Telling } from '../telling';

export const reportTellings = (event: ReportEvent): readonly Telling[] => {
  switch (event.type) {
    case 'report.received':
      return [holders(reportHandlerRoles[event.handledBy][0], event.handlerPlaceId, 'report_to_answer')];
    case 'report.answered':
      return [person(event.reporterId, 'report_answered')];
  }
};
