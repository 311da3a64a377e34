/** The one clock of the local cloud: real time, moved ahead. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Milliseconds ahead of real time. */
  readonly ahead: () => number;
  /** @throws ClockRunsForward when `at` (epoch milliseconds) has passed */
  readonly moveTo: (at: number) => void;
}

export class ClockRunsForward extends Error {
  override readonly name = 'ClockRunsForward';
}

/** @param real epoch milliseconds of real time; @param ahead where an earlier life left it */
export function createClock(real: () => number, ahead = 0): Clock {
  let offset = ahead;
  return {
    now: () => real() + offset,
    ahead: () => offset,
    moveTo: (at) => {
      const now = real() + offset;
      if (at < now) throw new ClockRunsForward(`${new Date(at).toISOString()} has passed`);
      offset += at - now;
    },
  };
}
