/** An import as it lies in the table, who may do what with it, and what each act makes of it. Pure. */
import * as z from 'zod/mini';
import type { ImportEvent } from '../../shared/imports/events';
import {
  columnsSchema,
  countsSchema,
  type ImportView,
  importFailures,
  importStateSchema,
  type RowCounts,
  type RowLine,
} from '../../shared/imports/import-job';
import { importKindSchema, sheetFieldSchema } from '../../shared/imports/sheet-columns';
import { type ImportAct, importers, importTransitions } from '../../shared/imports/transitions';
import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import { ulidSchema } from '../../shared/kernel/id';
import { type Instant, instantSchema } from '../../shared/kernel/instant';
import { leafOf, type PlacePath, placePathSchema } from '../../shared/kernel/place';
import type { Refusal } from '../../shared/kernel/result';

export const jobSchema = z.object({
  id: ulidSchema,
  importKind: importKindSchema,
  state: importStateSchema,
  fileName: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  place: placePathSchema,
  placeName: z.string(),
  starterId: ulidSchema,
  startedAt: instantSchema,
  parts: z.number(),
  received: z.number(),
  /** Rows beneath the header, counted before the first is taken. */
  rows: z.optional(z.number()),
  /** Rows that have been taken: all of it is in the table, and nothing of what follows. */
  cursor: z.number(),
  counts: countsSchema,
  columns: z.optional(columnsSchema),
  failure: z.optional(z.enum(importFailures)),
  missing: z.optional(z.array(sheetFieldSchema)),
  /** How often work on it has failed since it last got on. */
  tries: z.optional(z.number()),
});
export type Job = z.infer<typeof jobSchema>;

export interface JobChange {
  readonly act: ImportAct | 'startImport';
  readonly job: Job;
  readonly event: ImportEvent;
}

interface Deed {
  readonly act: ImportAct | 'startImport';
  readonly at: Instant;
  readonly eventId: string;
  readonly actorId?: string;
}

export const jobEvent = ({ act, at, eventId, actorId }: Deed, job: Job): ImportEvent => ({
  id: eventId,
  type: act === 'startImport' ? 'import.started' : importTransitions[act].event,
  at,
  act,
  ...(actorId === undefined ? {} : { actorId }),
  importId: job.id,
  to: job.state,
  starterId: job.starterId,
  place: job.place,
});

/** The job as the act leaves it. The caller has seen that the act has a way from its state. */
export const changed = (deed: Deed & { readonly act: ImportAct }, job: Job, news: Partial<Job> = {}): JobChange => {
  const after = { ...job, ...news, state: importTransitions[deed.act].to };
  return { act: deed.act, job: after, event: jobEvent(deed, after) };
};

export const hasWay = (act: ImportAct, { state }: Pick<Job, 'state'>): boolean =>
  (importTransitions[act].from as readonly string[]).includes(state);

/** Who keeps the lists of the place knows of its imports; others are not told that there are any. */
export const objectionTo = (actor: Actor, job: Pick<Job, 'place' | 'importKind'> | undefined): Refusal | undefined =>
  job !== undefined && holdsWithin(actor, importers[job.importKind], job.place) ? undefined : { code: 'NOT_FOUND' };

/** A list belongs to a community, a street or a district. */
export const isImportPlace = (path: PlacePath): boolean => path.grid === undefined;

export const jobView = (job: Job): ImportView => ({
  id: job.id,
  kind: job.importKind,
  state: job.state,
  fileName: job.fileName,
  placeId: leafOf(job.place),
  placeName: job.placeName,
  startedAt: job.startedAt,
  received: job.received,
  parts: job.parts,
  rows: job.rows,
  counts: job.counts,
  columns: job.columns,
  failure: job.failure,
  missing: job.missing,
});

export const counted = (counts: RowCounts, lines: readonly RowLine[]): RowCounts => {
  const of = (outcome: RowLine['outcome']) => lines.filter((line) => line.outcome === outcome).length;
  return {
    added: counts.added + of('added'),
    changed: counts.changed + of('changed'),
    unchanged: counts.unchanged + of('unchanged'),
    refused: counts.refused + of('refused'),
  };
};
