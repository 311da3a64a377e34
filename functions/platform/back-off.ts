/** What could not be done now is tried again later, each time later still, so that it stands in nobody's way. */
import { type Instant, later } from '../../shared/kernel/instant';
import type { Clause } from './expression';
import type { Key } from './keys/key';
import type { Row, Table } from './table';

const minuteMs = 60_000;
/** Whatever is stuck is looked at every quarter of an hour at least. */
export const longestPauseMs = 15 * minuteMs;

/** Milliseconds until the next try, after so many in vain: a minute, doubled up to a quarter of an hour. */
export const pauseAfter = (tries: number): number => Math.min(minuteMs * 2 ** tries, longestPauseMs);

/**
 * Moves a row that failed to a later time of its index, without asking what else is in it. Whoever has moved it meanwhile is
 * right.
 */
export const postpone = async (table: Table, row: Row, dueBy: 'dueAt' | 'pendingAt', at: Instant): Promise<void> => {
  const tries = typeof row.tries === 'number' ? row.tries : 0;
  await table.transact([
    {
      update: { pk: String(row.pk), sk: String(row.sk) },
      change: {
        set: {
          [dueBy]: later(at, pauseAfter(tries)),
          tries: tries + 1,
          // When it was first due: that it was moved does not hide how late it is.
          ...(tries === 0 ? { stuckSince: row[dueBy] } : {}),
        },
      },
      when: [{ is: [dueBy, row[dueBy]] }],
    },
  ]);
};

/** Work on a job failed: it is due again later, longer each time. `when` says that it is still the one that was worked on. */
export const putOffJob = async (
  table: Table,
  key: Key,
  { tries = 0 }: { readonly tries?: number | undefined },
  when: readonly Clause[],
  at: Instant,
): Promise<void> => {
  await table.transact([
    { update: key, change: { set: { dueAt: later(at, pauseAfter(tries)), tries: tries + 1 } }, when },
  ]);
};
