/** How imports lie in the table. */
import type { ImportEvent } from '../../shared/imports/events';
import { importTransitions, isUnderWay } from '../../shared/imports/transitions';
import { daysInMs, type Instant, later } from '../../shared/kernel/instant';
import { eventRow } from '../kernel/event-row';
import { importKeys, importScope, importShard } from '../platform/keys/imports';
import { scopesOf, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import type { Row, Write } from '../platform/table';
import type { StoredPart } from './import-store';
import type { Job, JobChange } from './job';

const expiry = (at: Instant, days: number): number => Math.floor(Date.parse(later(at, daysInMs(days))) / 1000);

/** Days that an unread file is kept, and a report. */
const partDays = 3;
export const reportDays = 90;

export const jobRow = (job: Job): Row & Key => ({
  ...importKeys(job.id).job,
  kind: 'import',
  ...job,
  ...scopesOf(importScope, job.place, `${job.startedAt}#${job.id}`),
  ...(isUnderWay(job.state) ? { dueShard: importShard, dueAt: job.startedAt } : {}),
});

export const refusedHeadRow = (job: Job): Row & Key => ({
  ...importKeys(job.id).refusedHead,
  kind: 'importHead',
  importKind: job.importKind,
  place: job.place,
});

export const partRow = (importId: string, part: StoredPart, at: Instant): Row & Key => ({
  ...importKeys(importId).part(part.index),
  kind: 'importPart',
  digest: part.digest,
  sealed: part.sealed,
  expiresAt: expiry(at, partDays),
});

export const importEventRow = (event: ImportEvent): Row & Key => ({
  ...importKeys(event.importId).event(event.id),
  ...eventRow(event, shardOf(event.id)),
});

/** A job that is under way is due at once; one that has ended is not due any more. */
export const jobWrite = ({ act, job, event }: JobChange): Write => {
  const due = isUnderWay(job.state);
  return {
    update: importKeys(job.id).job,
    change: {
      set: {
        state: job.state,
        rows: job.rows,
        columns: job.columns,
        failure: job.failure,
        missing: job.missing,
        ...(due ? { dueShard: importShard, dueAt: event.at } : {}),
      },
      remove: due ? ['tries'] : ['tries', 'dueShard', 'dueAt'],
    },
    when: [{ oneOf: ['state', act === 'startImport' ? [] : importTransitions[act].from] }],
  };
};

export const reportExpiry = (job: Job): number => expiry(job.startedAt, reportDays);
