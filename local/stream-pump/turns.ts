const IDLE_MS = 100;

/** Decides when the next turn is taken: after a short rest, at once when woken, never when stopped. */
export interface Gate {
  readonly stopped: () => boolean;
  readonly wake: () => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly stop: () => void;
  /** Waits while paused; false: no more turns. */
  readonly mayGo: () => Promise<boolean>;
  readonly rest: () => Promise<void>;
  /** A pause within a turn. @throws Error when stopped meanwhile: the turn is not to be finished */
  readonly delay: (milliseconds: number) => Promise<void>;
}

/** Turns without rest while `turn` says that there was something to do; a failed turn counts as one without. */
export async function takeTurns(
  gate: Gate,
  report: (fault: unknown) => void,
  turn: () => Promise<boolean>,
): Promise<void> {
  while (await gate.mayGo()) {
    const busy = await turn().catch((fault: unknown) => {
      if (!gate.stopped()) report(fault);
      return false;
    });
    if (!busy) await gate.rest();
  }
}

export function createGate(): Gate {
  let stopped = false;
  let paused = false;
  let woken = false;
  let nudge = () => {};
  const change = (apply: () => void) => () => {
    apply();
    woken = true;
    nudge();
  };
  const nap = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      nudge = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  return {
    stopped: () => stopped,
    wake: change(() => {}),
    pause: () => {
      paused = true;
    },
    resume: change(() => {
      paused = false;
    }),
    stop: change(() => {
      stopped = true;
    }),
    mayGo: async () => {
      while (paused && !stopped) await nap(IDLE_MS);
      return !stopped;
    },
    rest: async () => {
      if (!woken && !stopped) await nap(IDLE_MS);
      woken = false;
    },
    delay: async (milliseconds) => {
      await new Promise((resolve) => setTimeout(resolve, milliseconds));
      if (stopped) throw new Error('The pump was stopped');
    },
  };
}
