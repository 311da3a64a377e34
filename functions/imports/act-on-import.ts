/** Run and cancel: what staff do with an import as a whole. */
import type { ImportView } from '../../shared/imports/import-job';
import type { ImportAct } from '../../shared/imports/transitions';
import type { Actor } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import { type Refusal, type Result, refuse } from '../../shared/kernel/result';
import type { Idempotency } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { already, change, perform } from '../kernel/write-act';
import type { ImportStore } from './import-store';
import { changed, hasWay, type Job, type JobChange, jobView, objectionTo } from './job';

export interface ActOnImportPorts {
  readonly imports: ImportStore;
  readonly ids: Ids;
}

interface Ask {
  readonly input: { readonly params: { readonly importId: string } };
  readonly at: Instant;
  readonly actor: Actor;
  readonly idempotency: Idempotency;
}

interface Rule {
  readonly act: Extract<ImportAct, 'runImport' | 'cancelImport'>;
  /** It has taken effect before, whoever asked for it. */
  readonly isDone: (job: Job) => boolean;
  readonly objection: (job: Job) => Refusal | undefined;
}

const actOnImport =
  ({ act, isDone, objection }: Rule) =>
  ({ imports, ids }: ActOnImportPorts) =>
  async (ask: Ask): Promise<Result<ImportView>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const deed = { act, at: ask.at, eventId: ids.ulid(), actorId: ask.actor.personId };
    return perform<Job | undefined, JobChange, ImportView>(
      {
        load: () => imports.loadJob(ask.input.params.importId, asker),
        permit: (job) => objectionTo(ask.actor, job),
        decide: (job) => {
          if (job === undefined) return refuse('NOT_FOUND');
          if (isDone(job)) return already(jobView(job));
          if (!hasWay(act, job)) return refuse('WRONG_STATE');
          const refusal = objection(job);
          if (refusal !== undefined) return { ok: false, refusal };
          const jobChange = changed(deed, job);
          return change(jobChange, jobView(jobChange.job));
        },
        save: (_, jobChange, remember) => imports.saveJob(jobChange, asker, remember),
        remember: (answer) => imports.remember(asker, answer),
      },
      { act, requestHash: ask.idempotency.requestHash },
    );
  };

/** Every part is there: the work begins, outside the request. */
export const runImport = actOnImport({
  act: 'runImport',
  isDone: ({ state }) => state === 'checking' || state === 'running' || state === 'done',
  objection: ({ received, parts }) => (received < parts ? { code: 'IMPORT_INCOMPLETE' } : undefined),
});

/** What was taken already stays; no further row is. */
export const cancelImport = actOnImport({
  act: 'cancelImport',
  isDone: ({ state }) => state === 'cancelled',
  objection: () => undefined,
});
