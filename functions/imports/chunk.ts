/** Rows that are taken together: in one transaction, with the job's own progress, so that a crash takes all of them or none. */
import type { RowLine } from '../../shared/imports/import-job';
import type { PlaceEvent } from '../../shared/imports/place-events';
import type { ResidencyEvent } from '../../shared/people/events';
import { counted, type Job } from './job';
import type { PlannedRow, PlannedWrite } from './plan';

export interface Chunk {
  /** As it was before, and as it is afterwards. */
  readonly before: Job;
  readonly after: Job;
  readonly lines: readonly RowLine[];
  readonly writes: readonly PlannedWrite[];
  /** For each who waits behind a door that the chunk lists him at. */
  readonly matches: readonly ResidencyEvent[];
  /** For each street and community that is new, and for each grid whose type changes. */
  readonly places: readonly PlaceEvent[];
}

/** Port. `false`: a condition did not hold; somebody else has been at the job or at one of the rows. Nothing was written. */
export type CommitChunk = (chunk: Chunk) => Promise<boolean>;

/** Requests behind one door under one name that a chunk speaks of; earlier ones were decided long ago. */
const mostMatches = 3;

interface Moment {
  readonly at: string;
  readonly ulid: () => string;
}

const matchesOf = (job: Job, write: PlannedWrite, { at, ulid }: Moment): readonly ResidencyEvent[] =>
  write.what !== 'household'
    ? []
    : write.was.waiting.slice(-mostMatches).map(({ residencyId, personId }) => ({
        id: ulid(),
        type: 'residency.household_matched' as const,
        at,
        act: 'runImport',
        actorId: job.starterId,
        reason: 'household_match' as const,
        residencyId,
        to: 'pending' as const,
        personId,
        place: write.place,
      }));

const placeEventsOf = (job: Job, write: PlannedWrite, { at, ulid }: Moment): readonly PlaceEvent[] => {
  if (write.what !== 'node') return [];
  const { kind, node, was } = write;
  const deed = () => ({ id: ulid(), at, act: 'runImport', actorId: job.starterId, importId: job.id });
  const where = { placeId: node.id, place: node.path };
  if (was === undefined)
    return kind === 'street' || kind === 'community' ? [{ ...deed(), type: 'place.laid_down', ...where }] : [];
  if (kind !== 'grid' || was.exclusive === node.exclusive) return [];
  return [{ ...deed(), type: 'place.grid_type_changed', ...where, exclusive: node.exclusive === true }];
};

export const chunkOf = (before: Job, rows: readonly PlannedRow[], moment: Moment): Chunk => {
  const lines = rows.map(({ line }) => line);
  const writes = rows.flatMap((row) => row.writes);
  const after = { ...before, cursor: before.cursor + rows.length, counts: counted(before.counts, lines) };
  const matches = writes.flatMap((write) => matchesOf(before, write, moment));
  return {
    before,
    after,
    lines,
    writes,
    matches,
    places: writes.flatMap((write) => placeEventsOf(before, write, moment)),
  };
};
