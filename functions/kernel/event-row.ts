/** An event as it lies in the table: one inserted per act, the source of timelines, notices and everything else that follows. */
import type { Instant } from '../../shared/kernel/instant';
import { daysInMs, later } from '../../shared/kernel/instant';

export interface RowEvent {
  readonly id: string;
  readonly at: Instant;
  readonly type: string;
}

/** Reactions to a fresh event run from the stream at once; only one that is still pending after this is driven by the sweep. */
const sweepAfterMs = 2 * 60_000;

/** The attributes of an event's row; `pending…` go when all its reactions are done. */
export const eventRow = (event: RowEvent, shard: string) => ({
  kind: 'event' as const,
  event,
  pendingShard: shard,
  pendingAt: later(event.at, sweepAfterMs),
});

/** How long an answer is remembered under its idempotency key. */
export const rememberedUntil = (at: Instant): number => Math.floor(Date.parse(later(at, daysInMs(7))) / 1000);
