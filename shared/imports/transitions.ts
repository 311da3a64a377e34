/** The states of an import, and what leads from one to another. */
import type { Role } from '../kernel/actor';
import type { ImportState } from './import-job';
import { type ImportKind, importKinds } from './sheet-columns';

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

/**
 * Who hands in which list, at his own node and under it. A district's supervisor lays down streets and communities and lists staff; the
 * households of a community are nobody's above the street.
 */
export const importers = {
  orgTree: ['communityStaff', 'streetAdmin', 'districtSupervisor'],
  households: ['communityStaff', 'streetAdmin'],
  staff: ['communityStaff', 'streetAdmin', 'districtSupervisor'],
} as const satisfies Record<ImportKind, readonly Role[]>;

/** The lists that somebody with these roles hands in. */
export const importKindsOf = (roles: readonly Role[]): readonly ImportKind[] =>
  importKinds.filter((kind) => importers[kind].some((role) => roles.includes(role)));

/** Whether something is still to happen by itself. */
export const isUnderWay = (state: ImportState): boolean => state === 'checking' || state === 'running';
