import type { ReplyOf } from '../../shared/kernel/contract';
import { hoursInMs } from '../../shared/kernel/instant';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type * as contracts from '../../shared/privacy/contract';
import type { Asked } from '../kernel/asked';
import type { Ids, Vault } from '../kernel/ports';
import { already, change, perform } from '../kernel/write-act';
import type { ExportChange, ExportJob, ExportStore } from './export-store';

export interface ExportPorts {
  readonly exports: ExportStore;
  readonly vault: Vault;
  readonly ids: Ids;
}

type Ask = Asked<typeof contracts.exportMyData>;
type Reply = ReplyOf<typeof contracts.exportMyData>;

/** A copy that is being made is not made twice, unless it has been in the making for an hour. */
const isUnderWay = (job: ExportJob | undefined, at: string): job is ExportJob =>
  job?.state === 'preparing' && Date.parse(at) - Date.parse(job.askedAt) < hoursInMs(1);

/** Asks for a fresh copy, which takes the place of an earlier one. */
export const exportMyData =
  ({ exports, ids }: ExportPorts) =>
  async ({ actor, at, idempotency }: Ask): Promise<Result<Reply>> => {
    const { personId } = actor;
    const asker = { personId, key: idempotency.key, at };
    const id = ids.ulid();
    const event = { id, type: 'person.export_asked', at, act: 'exportMyData', actorId: personId, personId } as const;
    return perform<ExportJob | undefined, ExportChange, Reply>(
      {
        load: () => exports.load(asker),
        permit: () => undefined,
        decide: (job) => {
          if (isUnderWay(job, at)) return already({ state: job.state, askedAt: job.askedAt });
          const asked: ExportJob = { id, state: 'preparing', askedAt: at, parts: 0 };
          return change({ job: asked, event }, { state: asked.state, askedAt: at });
        },
        save: (before, exportChange, remember) => exports.ask(before, exportChange, asker, remember),
        remember: (answer) => exports.remember(asker, answer),
      },
      { act: 'exportMyData', requestHash: idempotency.requestHash },
    );
  };

/** One part at a time, to the person alone. After seven days there is none any more, also before the table has removed it. */
export const getMyExport =
  ({ exports, vault }: ExportPorts) =>
  async ({
    actor,
    input,
    at,
  }: Asked<typeof contracts.getMyExport>): Promise<Result<ReplyOf<typeof contracts.getMyExport>>> => {
    const wanted = input.query.part === undefined ? undefined : Number(input.query.part);
    const { job, sealedPart } = await exports.find(actor.personId, wanted);
    const isOver = job?.until !== undefined && job.until <= at;
    if (job === undefined || isOver) return accept({ state: 'none', parts: 0 });
    const { state, askedAt, until, parts } = job;
    if (wanted === undefined) return accept({ state, askedAt, until, parts });
    if (state !== 'ready' || wanted >= parts || sealedPart === undefined) return refuse('NOT_FOUND');
    return accept({ state, askedAt, until, parts, part: await vault.open(sealedPart) });
  };
