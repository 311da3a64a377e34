/** One minute's work on all imports that are due. */
import type { Instant } from '../../shared/kernel/instant';
import { logError } from '../platform/log';
import { putOffImport, type WorkPorts, workImport } from './work-import';

/** The longest waiting first. One that fails is tried later, and holds up no other. */
export const workDueImports =
  (ports: WorkPorts) =>
  async (at: Instant): Promise<void> => {
    for (const importId of await ports.work.due(at)) {
      try {
        await workImport(ports)(importId, at);
      } catch (fault) {
        logError('IMPORT_FAULT', { importId }, fault);
        await putOffImport(ports)(importId, at);
      }
    }
  };
