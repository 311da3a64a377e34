import type { addImportPart as contract } from '../../shared/imports/contract';
import type { ImportEvent } from '../../shared/imports/events';
import { type ImportView, partBytes } from '../../shared/imports/import-job';
import { type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import type { Ids, Vault } from '../kernel/ports';
import { already, change, type Decision, perform } from '../kernel/write-act';
import type { ImportStore, JobWithPart, StoredPart } from './import-store';
import { changed, hasWay, type Job, jobView, objectionTo } from './job';

export interface AddImportPartPorts {
  readonly imports: ImportStore;
  readonly ids: Ids;
  readonly vault: Vault;
}

type Ask = Asked<typeof contract>;

interface PartChange {
  readonly part: StoredPart;
  readonly event: ImportEvent;
}

/** How many bytes a base64 text stands for. */
const bytesIn = (base64: string): number => (base64.length / 4) * 3 - (/=*$/.exec(base64)?.[0].length ?? 0);

const wantedBytes = ({ bytes, parts }: Job, index: number): number =>
  index < parts - 1 ? partBytes : bytes - (parts - 1) * partBytes;

const decide = (
  { input, at, actor }: Ask,
  { job, partDigest }: JobWithPart,
  part: StoredPart,
  eventId: string,
): Result<Decision<PartChange, ImportView>> => {
  if (partDigest === part.digest) return already(jobView(job));
  if (!hasWay('addImportPart', job) || partDigest !== undefined) return refuse('WRONG_STATE');
  if (part.index >= job.parts) return refuse('BAD_INPUT', 'body.index');
  if (bytesIn(input.body.bytes) !== wantedBytes(job, part.index)) return refuse('BAD_INPUT', 'body.bytes');
  const deed = { act: 'addImportPart' as const, at, eventId, actorId: actor.personId };
  const { event, job: after } = changed(deed, job, { received: job.received + 1 });
  return change({ part, event }, jobView(after));
};

/** Parts may come in any order and twice. What they hold is sealed before it is stored, for no one has read it yet. */
export const addImportPart =
  ({ imports, ids, vault }: AddImportPartPorts) =>
  async (ask: Ask): Promise<Result<ImportView>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const { importId } = ask.input.params;
    const { index, bytes } = ask.input.body;
    const part = { index, digest: ask.idempotency.requestHash, sealed: await vault.seal(bytes) };
    const eventId = ids.ulid();
    return perform<JobWithPart | undefined, PartChange, ImportView>(
      {
        load: () => imports.loadPart(importId, index, asker),
        permit: (found) => objectionTo(ask.actor, found?.job),
        decide: (found) => (found === undefined ? refuse('NOT_FOUND') : decide(ask, found, part, eventId)),
        save: (_, partChange, remember) => imports.addPart(partChange, asker, remember),
        remember: (answer) => imports.remember(asker, answer),
      },
      { act: 'addImportPart', requestHash: ask.idempotency.requestHash },
    );
  };
