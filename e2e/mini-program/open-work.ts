/** Timers longer than this are waited for by nobody: a person does not see them as part of his tap. Milliseconds. */
const SHORT_TIMER = 50;

export interface OpenWork {
  /** Something starts that the page waits for; call the answer once it has ended. */
  start(what: string): () => void;
  /** What is open now, in words. */
  open(): string[];
}

export function createOpenWork(): OpenWork {
  const items = new Map<symbol, string>();
  return {
    start: (what) => {
      const key = Symbol(what);
      items.set(key, what);
      return () => {
        items.delete(key);
      };
    },
    open: () => [...items.values()],
  };
}

export interface SettleOptions {
  /** Gives up after so many milliseconds. */
  timeout?: number;
  /** Also waits for timers of up to so many milliseconds. */
  timersUpTo?: number;
}

/**
 * Waits until nothing is open in two looks running: one look alone could fall between the links of a promise chain.
 * @throws Error that names what is still open when the time is up
 */
export async function waitUntilQuiet(
  listOpen: (timersUpTo: number) => string[],
  { timeout = 10_000, timersUpTo = SHORT_TIMER }: SettleOptions,
): Promise<void> {
  const end = performance.now() + timeout;
  let quietLooks = 0;
  while (quietLooks < 2) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    const open = listOpen(timersUpTo);
    quietLooks = open.length === 0 ? quietLooks + 1 : 0;
    if (open.length > 0 && performance.now() > end) {
      throw new Error(`Not quiet after ${timeout} ms; still open:\n- ${open.join('\n- ')}`);
    }
  }
}
