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
export const isUnderWay = (job: ExportJob | undefined, at: string): job is ExportJob =>
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

const isOver = ({ until }: ExportJob, at: string): boolean => until !== undefined && until <= at;

/** One part at a time, to the person alone. What he was given of one who has died is fetched as his own, unless the death was recorded by mistake. After seven days there is none any more, also before the table has removed it. */
export const getMyExport =
  ({ exports, vault }: ExportPorts) =>
  async ({
    actor,
    input,
    at,
  }: Asked<typeof contracts.getMyExport>): Promise<Result<ReplyOf<typeof contracts.getMyExport>>> => {
    const wanted = input.query.part === undefined ? undefined : Number(input.query.part);
    const { of: ofId = actor.personId } = input.query;
    const { job, sealedPart, subject } = await exports.find({ holderId: actor.personId, ofId }, wanted);
    if (job === undefined || isOver(job, at) || subject === 'alive') return accept({ state: 'none', parts: 0 });
    const { state, askedAt, until, parts } = job;
    if (wanted === undefined) return accept({ state, askedAt, until, parts });
    if (state !== 'ready' || wanted >= parts || sealedPart === undefined) return refuse('NOT_FOUND');
    return accept({ state, askedAt, until, parts, part: await vault.open(sealedPart) });
  };

/** Copies of the data of relatives who have died: what can still be fetched. */
export const listCopiesGivenToMe =
  ({ exports }: ExportPorts) =>
  async ({
    actor,
    input,
    at,
  }: Asked<typeof contracts.listCopiesGivenToMe>): Promise<Result<ReplyOf<typeof contracts.listCopiesGivenToMe>>> => {
    const page = await exports.listGiven(actor.personId, input.query.cursor);
    if (!page.ok) return page;
    const items = page.value.items.flatMap((job) => {
      const { given, state, askedAt, until, parts } = job;
      if (given === undefined || isOver(job, at)) return [];
      return [{ personId: given.personId, nameMask: given.nameMask, state, askedAt, until, parts }];
    });
    return accept({ items, next: page.value.next });
  };
