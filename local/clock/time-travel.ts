import type { Clock } from './clock';

export interface Due {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
}

export interface Travelling {
  readonly clock: Clock;
  /** The earliest timer that is not among those to skip. */
  readonly earliestDue: (skip: ReadonlySet<string>) => Promise<Due | undefined>;
  /** Fires what is due now and waits until everything that follows from it is done. */
  readonly settle: () => Promise<void>;
}

export interface Journey {
  /** Due times at which the clock stopped. */
  readonly stops: number;
  /** Timers that were due, were fired, and are due still. */
  readonly stuck: readonly string[];
}

/**
 * Moves the clock to `to` (epoch milliseconds), stopping at each due time in its order: what fires there sees its own
 * moment, and may set timers that are due on the way. What was under way before is done before, at its own moment.
 * @throws ClockRunsForward
 */
export async function travel({ clock, earliestDue, settle }: Travelling, to: number): Promise<Journey> {
  const stuck = new Set<string>();
  let stops = 0;
  let fired: Due | undefined;
  if (to < clock.now()) clock.moveTo(to);
  await settle();
  for (;;) {
    const due = await earliestDue(stuck);
    if (due === undefined || Number.isNaN(due.at) || due.at > to) break;
    if (due.id === fired?.id) {
      stuck.add(due.id);
      continue;
    }
    clock.moveTo(Math.max(due.at, clock.now()));
    await settle();
    stops += 1;
    fired = due;
  }
  clock.moveTo(Math.max(to, clock.now()));
  await settle();
  return { stops, stuck: [...stuck] };
}
