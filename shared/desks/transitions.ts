/** The states of a login at a desk and of the desk itself, as data. That time runs out is a rule beside: see desk.ts. */
import type { DeskEvent } from './events';

export const deskLoginTransitions = {
  /** Whoever confirms first has it; the code is good for one. */
  confirmDeskLogin: { from: ['waiting'], to: 'confirmed', event: 'desk.opened' },
} as const satisfies Record<string, { from: readonly string[]; to: string; event: DeskEvent['type'] }>;

export const deskTransitions = {
  endDeskSession: { from: ['open'], to: 'ended', event: 'desk.ended' },
} as const satisfies Record<string, { from: readonly string[]; to: string; event: DeskEvent['type'] }>;
