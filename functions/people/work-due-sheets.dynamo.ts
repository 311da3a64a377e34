/** One minute's work on all documents of sheets that are due. */
import type { Instant } from '../../shared/kernel/instant';
import { logError } from '../platform/log';
import { workDue } from '../platform/work-due';
import { putOffBuildingSheets, type SheetsWorkPorts, workBuildingSheets } from './work-building-sheets';

export const workDueSheets =
  (ports: SheetsWorkPorts) =>
  (at: Instant): Promise<void> =>
    workDue(
      {
        due: ports.work.due,
        work: workBuildingSheets(ports),
        putOff: (placeId, when) => putOffBuildingSheets(ports)(placeId, 'fault', when),
        logFault: (placeId, fault) => logError('SHEETS_FAULT', { placeId }, fault),
      },
      at,
    );
