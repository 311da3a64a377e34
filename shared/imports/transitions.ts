/** The states of an import, and what leads from one to another. */
import type { ImportState } from './import-job';

interface ImportTransition {
  readonly from: readonly ImportState[];
  readonly to: ImportState;
  readonly event: `import.${string}`;
  /** Staff ask for it; the others are done by the system. */
  readonly by: 'staff' | 'system';
}

export const importTransitions = {
  addImportPart: { from: ['receiving'], to: 'receiving', event: 'import.part_added', by: 'staff' },
  runImport: { from: ['receiving'], to: 'checking', event: 'import.sealed', by: 'staff' },
  cancelImport: { from: ['receiving', 'checking', 'running'], to: 'cancelled', event: 'import.cancelled', by: 'staff' },
  beginImport: { from: ['checking'], to: 'running', event: 'import.begun', by: 'system' },
  failImport: { from: ['checking', 'running'], to: 'failed', event: 'import.failed', by: 'system' },
  finishImport: { from: ['running'], to: 'done', event: 'import.finished', by: 'system' },
} as const satisfies Record<string, ImportTransition>;

export type ImportAct = keyof typeof importTransitions;

/** Those who keep the lists of a community, and those above them. */
export const importers = ['communityStaff', 'streetAdmin'] as const;

/** Whether something is still to happen by itself. */
export const isUnderWay = (state: ImportState): boolean => state === 'checking' || state === 'running';
