import type { Through } from '../../shared/kernel/acting';

const whose = { relative: '家人代办', proxy: '社区代办' } as const satisfies Record<Exclude<Through, 'self'>, string>;

/** Beside a step: who did it in the author's place, by name where the reader may know it. Nothing where he did it himself. */
export const throughNote = (through: Through | undefined, actedBy?: string): string =>
  through === undefined || through === 'self'
    ? ''
    : `（${whose[through]}${actedBy === undefined ? '' : `：${actedBy}`}）`;
