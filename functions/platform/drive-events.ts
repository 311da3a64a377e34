/**
 * Drives what follows from an event. Fresh events come by the stream; one whose reactions did not all succeed keeps its `pending`
 * key and is driven again by the sweep, later each time. A slow third party so never holds up the stream.
 */
import * as z from 'zod/mini';
import { type DomainEvent, domainEventSchema } from '../../shared/events';
import { type Instant, later } from '../../shared/kernel/instant';
import { pauseAfter, postpone } from './back-off';
import { indexes, shards } from './keys/indexes';
import { logError } from './log';
import type { Row, Table } from './table';

export interface Reaction {
  readonly name: string;
  /** Idempotent. Throws when it could not be done now. */
  readonly run: (event: DomainEvent, at: Instant) => Promise<void>;
}

const rowSchema = z.object({
  pk: z.string(),
  sk: z.string(),
  event: domainEventSchema,
  tries: z.optional(z.number()),
});

const runAll = async (reactions: readonly Reaction[], event: DomainEvent, at: Instant): Promise<boolean> => {
  let done = true;
  for (const reaction of reactions) {
    try {
      await reaction.run(event, at);
    } catch (fault) {
      done = false;
      logError('REACTION_FAULT', { reaction: reaction.name, eventId: event.id, type: event.type }, fault);
    }
  }
  return done;
};

/** Runs every reaction to the event in this row. Throws only when the table itself can't keep the outcome. */
export const driveEvent =
  (table: Table, reactions: readonly Reaction[]) =>
  async (row: Row, at: Instant): Promise<void> => {
    const { pk, sk, event, tries = 0 } = rowSchema.parse(row);
    const done = await runAll(reactions, event, at);
    const change = done
      ? { remove: ['pendingShard', 'pendingAt'] }
      : { set: { pendingAt: later(at, pauseAfter(tries)), tries: tries + 1 } };
    await table.transact([{ update: { pk, sk }, change, when: [{ present: 'pendingShard' }] }]);
  };

const mostAtOnce = 50;

/** A row that can't be read, or whose outcome can't be kept, holds up no other, and comes later next time. */
const sweepOne = async (table: Table, reactions: readonly Reaction[], row: Row, at: Instant): Promise<void> => {
  try {
    await driveEvent(table, reactions)(row, at);
  } catch (fault) {
    logError('REACTION_FAULT', { reaction: 'sweepEvents', row: `${row.pk}/${row.sk}` }, fault);
    await postpone(table, row, 'pendingAt', at);
  }
};

/** Drives events whose reactions are overdue. */
export const sweepEvents =
  (table: Table, reactions: readonly Reaction[]) =>
  async (at: Instant): Promise<void> => {
    for (const shard of shards) {
      const { rows } = await table.query({ index: indexes.pending, pk: shard, upTo: at, limit: mostAtOnce });
      for (const row of rows) await sweepOne(table, reactions, row, at);
    }
  };
