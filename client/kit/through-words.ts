import type { Through } from '../../shared/kernel/acting';

/** Beside a step: who did it in the author's place. */
export const throughWords = {
  relative: '（家人代办）',
  proxy: '（社区代办）',
  self: '',
} as const satisfies Record<Through, string>;
