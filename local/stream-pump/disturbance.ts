import { seededRandom } from '../database/fault-rules';
import { itemOf, type StreamRecord } from './stream-record';

/** What DynamoDB's streams may do and the engines never do. */
export interface DisturbanceWish {
  readonly seed: number;
  /** Chance in [0, 1] that a record comes again later. */
  readonly duplicates?: number;
  /** Records that were read together come in another order; those of one item keep theirs. */
  readonly reorder?: boolean;
}

export interface Disturbance {
  /** The records to hand over now, in the order to do so. */
  readonly apply: (read: readonly StreamRecord[]) => readonly StreamRecord[];
  /** Records that are to come again and did not yet. */
  readonly waiting: () => number;
}

export function createDisturbance({ seed, duplicates = 0, reorder = false }: DisturbanceWish): Disturbance {
  const random = seededRandom(seed);
  let again: StreamRecord[] = [];
  return {
    apply: (read) => {
      const now = [...again, ...read];
      again = read.filter(() => random() < duplicates);
      return reorder ? interleave(now, random) : now;
    },
    waiting: () => again.length,
  };
}

/** A random order that keeps the order within each item. */
function interleave(records: readonly StreamRecord[], random: () => number): StreamRecord[] {
  const queues = new Map<string, StreamRecord[]>();
  for (const record of records) queues.set(itemOf(record), [...(queues.get(itemOf(record)) ?? []), record]);
  const open = [...queues.values()];
  const mixed: StreamRecord[] = [];
  while (open.length > 0) {
    const place = Math.floor(random() * open.length);
    const next = open[place]?.shift();
    if (next === undefined) open.splice(place, 1);
    else mixed.push(next);
  }
  return mixed;
}
