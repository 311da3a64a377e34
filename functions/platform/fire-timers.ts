/** Timers are rows with a due time. Firing one is an ordinary act by the system: idempotent, and harmless when stale. */
import * as z from 'zod/mini';
import type { Instant } from '../../shared/kernel/instant';
import { postpone } from './back-off';
import { indexes, shards } from './keys/indexes';
import { logError, logInfo } from './log';
import type { Row, Table } from './table';

/** A timer's row, or another row that has something to do at its due time. */
export type TimerAct = (row: Row, at: Instant) => Promise<void>;

const dueRow = z.object({
  pk: z.string(),
  sk: z.string(),
  kind: z.string(),
  act: z.optional(z.string()),
  dueAt: z.string(),
});

const mostAtOnce = 100;

/** By `act` for timers proper, by `kind` for other rows. */
export type TimerActs = Readonly<Record<string, TimerAct>>;

/** What remains of a fired timer goes, unless its act has set it anew. */
const clearTimer = async (table: Table, row: z.infer<typeof dueRow>): Promise<void> => {
  if (row.kind === 'timer')
    await table.transact([{ remove: { pk: row.pk, sk: row.sk }, when: [{ is: ['dueAt', row.dueAt] }] }]);
};

const fire = async (table: Table, acts: TimerActs, raw: Row, at: Instant): Promise<void> => {
  const name = String(raw.act ?? raw.kind);
  try {
    const row = dueRow.parse(raw);
    const act = acts[name];
    if (act === undefined) throw new Error(`no act for the timer ${name}`);
    await act(raw, at);
    await clearTimer(table, row);
  } catch (fault) {
    logError('TIMER_FAULT', { timerId: `${raw.pk}/${raw.sk}`, name }, fault);
    await postpone(table, raw, 'dueAt', at);
  }
};

/** Fires everything due at `at`, each shard in the order of due times. One that fails is due again later. */
export const fireTimers =
  (table: Table, acts: TimerActs) =>
  async (at: Instant): Promise<void> => {
    let oldest = at;
    for (const shard of shards) {
      const { rows } = await table.query({ index: indexes.due, pk: shard, upTo: at, limit: mostAtOnce });
      for (const row of rows) {
        // The index has no row without it.
        const dueAt = String(row.dueAt);
        if (dueAt < oldest) oldest = dueAt;
        await fire(table, acts, row, at);
      }
    }
    logInfo('TIMERS_RUN', { lagSeconds: Math.round((Date.parse(at) - Date.parse(oldest)) / 1000) });
  };
