/** One minute's work on all documents of sheets that are due. */
import type { Instant } from '../../shared/kernel/instant';
import { logError } from '../platform/log';
import { putOffBuildingSheets, type SheetsWorkPorts, workBuildingSheets } from './work-building-sheets';

/** The longest waiting first. One that fails is tried later, and holds up no other. */
export const workDueSheets =
  (ports: SheetsWorkPorts) =>
  async (at: Instant): Promise<void> => {
    for (const placeId of await ports.work.due(at)) {
      try {
        await workBuildingSheets(ports)(placeId, at);
      } catch (fault) {
        logError('SHEETS_FAULT', { placeId }, fault);
        await putOffBuildingSheets(ports)(placeId, 'fault', at);
      }
    }
  };
