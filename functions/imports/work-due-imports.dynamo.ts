/** One minute's work on all imports that are due. */
import type { Instant } from '../../shared/kernel/instant';
import { logError } from '../platform/log';
import { workDue } from '../platform/work-due';
import { putOffImport, type WorkPorts, workImport } from './work-import';

export const workDueImports =
  (ports: WorkPorts) =>
  (at: Instant): Promise<void> =>
    workDue(
      {
        due: ports.work.due,
        work: workImport(ports),
        putOff: putOffImport(ports),
        logFault: (importId, fault) => logError('IMPORT_FAULT', { importId }, fault),
      },
      at,
    );
