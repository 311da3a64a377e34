import type { startImport as contract } from '../../shared/imports/contract';
import { type ImportView, noCounts, partsOf } from '../../shared/imports/import-job';
import { importers } from '../../shared/imports/transitions';
import { holdsWithin } from '../../shared/kernel/actor';
import { type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { change, perform } from '../kernel/write-act';
import type { ImportPlace, ImportStore } from './import-store';
import { isImportPlace, type Job, type JobChange, jobEvent, jobView } from './job';

export interface StartImportPorts {
  readonly imports: ImportStore;
  readonly ids: Ids;
}

type Ask = Asked<typeof contract>;

const jobOf = ({ input, actor, at }: Ask, place: ImportPlace, id: string): Job => ({
  id,
  importKind: input.body.kind,
  state: 'receiving',
  fileName: input.body.fileName,
  bytes: input.body.bytes,
  sha256: input.body.sha256,
  place: place.path,
  placeName: place.name,
  starterId: actor.personId,
  startedAt: at,
  parts: partsOf(input.body.bytes),
  received: 0,
  cursor: 0,
  counts: noCounts,
});

/** Staff of the community for the community, the street's for all of the street, the district's for all of the district. */
export const startImport =
  ({ imports, ids }: StartImportPorts) =>
  async (ask: Ask): Promise<Result<ImportView>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const [id, eventId] = [ids.ulid(), ids.ulid()];
    return perform<ImportPlace | undefined, JobChange, ImportView>(
      {
        load: () => imports.loadStart(ask.input.body.place, asker),
        permit: (place) => {
          if (place === undefined) return { code: 'NOT_FOUND', field: 'body.place' };
          return holdsWithin(ask.actor, importers[ask.input.body.kind], place.path)
            ? undefined
            : { code: 'NOT_ALLOWED' };
        },
        decide: (place) => {
          if (place === undefined || !isImportPlace(place.path)) return refuse('NOT_FOUND', 'body.place');
          const job = jobOf(ask, place, id);
          const deed = { act: 'startImport' as const, at: ask.at, eventId, actorId: ask.actor.personId };
          return change({ act: 'startImport', job, event: jobEvent(deed, job) }, jobView(job));
        },
        save: (_, jobChange, remember) => imports.addJob(jobChange, asker, remember),
        remember: (answer) => imports.remember(asker, answer),
      },
      { act: 'startImport', requestHash: ask.idempotency.requestHash },
    );
  };
