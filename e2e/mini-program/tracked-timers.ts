import type { Complaints } from './complaints';

interface OpenTimer {
  handle: NodeJS.Timeout;
  delay: number;
  repeats: boolean;
}

export interface TrackedTimers {
  /** The four timer functions that the mini-program sees. */
  functions: Record<string, (...given: never[]) => unknown>;
  /** One-shot timers of at most `upTo` milliseconds that have not run yet, in words. */
  open(upTo: number): string[];
  clearAll(): void;
}

type Callback = (...given: unknown[]) => unknown;

export function createTrackedTimers(complaints: Complaints): TrackedTimers {
  const timers = new Map<number, OpenTimer>();
  let lastId = 0;
  const add = (repeats: boolean, callback: Callback, delay: unknown, given: unknown[]): number => {
    const id = ++lastId;
    const wait = Math.max(0, Number(delay) || 0);
    const fire = (): void => {
      if (!repeats) timers.delete(id);
      complaints.guard('A timer threw', () => callback(...given));
    };
    timers.set(id, { handle: repeats ? setInterval(fire, wait) : setTimeout(fire, wait), delay: wait, repeats });
    return id;
  };
  const clear = (id: number): void => {
    const timer = timers.get(id);
    if (timer) clearTimeout(timer.handle);
    timers.delete(id);
  };
  return {
    functions: {
      setTimeout: (callback: Callback, delay?: unknown, ...given: unknown[]) => add(false, callback, delay, given),
      setInterval: (callback: Callback, delay?: unknown, ...given: unknown[]) => add(true, callback, delay, given),
      clearTimeout: clear,
      clearInterval: clear,
    },
    open: (upTo) =>
      [...timers.values()].filter((t) => !t.repeats && t.delay <= upTo).map((t) => `a timer of ${t.delay} ms`),
    clearAll: () => {
      for (const id of timers.keys()) clear(id);
    },
  };
}
