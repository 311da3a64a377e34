/** What should have been done over an hour ago and still is not: counted every quarter of an hour, for the alarm. */
import { hoursInMs, type Instant, later } from '../../shared/kernel/instant';
import { longestPauseMs } from './back-off';
import { indexes, jobShards, shards } from './keys/indexes';
import { logInfo } from './log';
import type { QuerySpec, Row, Table } from './table';

const stuckAfterMs = hoursInMs(1);
const everyMinutes = 15;
/** More than enough to ring for. */
const mostCounted = 200;

const sinceOf = (row: Row): string => String((row.event as Row | undefined)?.at ?? row.stuckSince ?? row.dueAt);

interface Where {
  readonly index: QuerySpec['index'];
  readonly among: readonly string[];
}

const countIn = async (table: Table, { index, among }: Where, at: Instant): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const pk of among) {
    // A row that failed is due again within the longest pause.
    const { rows } = await table.query({ index, pk, upTo: later(at, longestPauseMs), limit: mostCounted });
    found.push(...rows.map(sinceOf));
  }
  return found.filter((since) => since <= later(at, -stuckAfterMs));
};

/**
 * What failed is tried again within a quarter of an hour by the timers' own runs; this one only says how much of it there is.
 * A job that nobody picks up counts by when it was due; one that fails is put off by its own work, and given up. At other minutes it
 * does nothing.
 */
export const lookForStuck =
  (table: Table) =>
  async (at: Instant): Promise<void> => {
    if (Number(at.slice(14, 16)) % everyMinutes !== 0) return;
    const events = await countIn(table, { index: indexes.pending, among: shards }, at);
    const timers = await countIn(table, { index: indexes.due, among: shards }, at);
    const jobs = await countIn(table, { index: indexes.due, among: Object.values(jobShards) }, at);
    const oldest = [...events, ...timers, ...jobs].sort()[0] ?? at;
    const oldestMinutes = Math.round((Date.parse(at) - Date.parse(oldest)) / 60_000);
    logInfo('STUCK_LOOKED', {
      stuck: events.length + timers.length + jobs.length,
      events: events.length,
      timers: timers.length,
      jobs: jobs.length,
      oldestMinutes,
    });
  };
