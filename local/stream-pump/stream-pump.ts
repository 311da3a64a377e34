import type { Mapping } from '../template/stream-mappings';
import { type DeadLetter, type Delivery, deliver } from './delivery';
import { createDisturbance, type Disturbance, type DisturbanceWish } from './disturbance';
import { passes } from './filter';
import type { ShardReader } from './shard-reader';
import { createGate, takeTurns } from './turns';

export interface StreamPump {
  /** Looks at the stream at once: something was written. */
  readonly wake: () => void;
  /** Resolves when every record written before the call was taken or given up, and what followed from it too. */
  readonly quiet: () => Promise<void>;
  /** Holds deliveries back until `resume`, so that records gather; `quiet` waits as long. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** From now on; undefined: as orderly as the engine is. */
  readonly disturb: (wish: DisturbanceWish | undefined) => void;
  /** Records read so far, those the filters dropped included. */
  readonly seen: () => number;
  readonly deadLetters: () => readonly DeadLetter[];
  readonly stop: () => Promise<void>;
}

export interface PumpSettings {
  readonly reader: ShardReader;
  readonly mapping: Mapping;
  readonly invoke: Delivery['invoke'];
  readonly report: (fault: unknown) => void;
  /** Called when the checkpoints have moved. */
  readonly advanced: () => void;
}

/** Carries the table's stream to the stream function, at least once, in the order of each item. */
export function startStreamPump(settings: PumpSettings): StreamPump {
  const letters: DeadLetter[] = [];
  const gate = createGate();
  const waiting: { readonly since: number; readonly resolve: () => void }[] = [];
  let disturbance: Disturbance | undefined;
  let seen = 0;
  let round = 0;
  const delivery: Delivery = {
    mapping: settings.mapping,
    invoke: settings.invoke,
    report: settings.report,
    giveUp: (letter) => void letters.push(letter),
    nowSeconds: () => Date.now() / 1000,
    pause: gate.delay,
  };
  const turn = async (): Promise<boolean> => {
    const read = await settings.reader.read();
    const records = (read?.records ?? []).filter((record) => passes(settings.mapping.filters, record));
    await deliver(delivery, disturbance?.apply(records) ?? records);
    read?.done();
    seen += read?.records.length ?? 0;
    if (read !== undefined) settings.advanced();
    return read !== undefined || (disturbance?.waiting() ?? 0) > 0;
  };
  const loop = takeTurns(gate, settings.report, async () => {
    const started = ++round;
    if (await turn()) return true;
    while (waiting[0] !== undefined && waiting[0].since < started) waiting.shift()?.resolve();
    return false;
  });
  return {
    wake: gate.wake,
    quiet: () =>
      new Promise((resolve) => {
        waiting.push({ since: round, resolve });
        gate.wake();
      }),
    pause: gate.pause,
    resume: gate.resume,
    disturb: (wish) => {
      disturbance = wish === undefined ? undefined : createDisturbance(wish);
    },
    seen: () => seen,
    deadLetters: () => [...letters],
    stop: async () => {
      gate.stop();
      await loop;
      for (const { resolve } of waiting.splice(0)) resolve();
    },
  };
}
