/** Where documents that are made outside the requests are kept, whatever their kind. */
import * as z from 'zod/mini';
import {
  type DocumentName,
  documentNameSchema,
  documentStateSchema,
  documentTransitions,
} from '../../shared/kernel/document';
import { ulidSchema } from '../../shared/kernel/id';
import { type Instant, instantSchema } from '../../shared/kernel/instant';
import { placePathSchema } from '../../shared/kernel/place';
import type { DocumentAt, DocumentChange, DocumentJob, DocumentStore, DocumentWork } from '../kernel/document';
import { eventRow } from '../kernel/event-row';
import type { DocumentFiles } from '../kernel/make-document';
import { settle } from '../kernel/settle';
import { putOffJob } from './back-off';
import type { Clause } from './expression';
import { documentKeys, documentShard } from './keys/documents';
import { indexes, shardOf } from './keys/indexes';
import type { Key } from './keys/key';
import { placeKeys } from './keys/people';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from './remembered';
import type { Row, Table } from './table';

const jobSchema = z.object({
  id: ulidSchema,
  name: documentNameSchema,
  state: documentStateSchema,
  place: placePathSchema,
  askedAt: instantSchema,
  progress: z.optional(z.object({ cursor: z.optional(z.string()), done: z.number(), total: z.optional(z.number()) })),
  failure: z.optional(z.string()),
  objectKey: z.optional(z.string()),
  until: z.optional(instantSchema),
  tries: z.optional(z.number()),
});
const placeRow = z.object({ path: placePathSchema });
const dueRow = z.object({ name: documentNameSchema });

const jobsAtOnce = 20;

const jobFrom = (row: Row | undefined): DocumentJob | undefined =>
  row === undefined ? undefined : jobSchema.parse(row);

const eventRowOf = ({ event }: DocumentChange): Row & Key => ({
  ...documentKeys(event).event(event.id),
  ...eventRow(event, shardOf(event.id)),
});

/** A document that is asked for is due at once. */
export const documentRow = (job: DocumentJob): Row & Key => ({
  ...documentKeys(job.name).job,
  kind: 'document',
  ...job,
  ...(job.state === 'working' ? { dueShard: documentShard, dueAt: job.askedAt } : {}),
});

const found = (place: Row | undefined, job: Row | undefined): DocumentAt | undefined =>
  place === undefined ? undefined : { place: placeRow.parse(place).path, job: jobFrom(job) };

const loadOn =
  (table: Table): DocumentStore['load'] =>
  async (name, asker) => {
    const [place, job, remembered] = await table.get([
      placeKeys(name.placeId).place,
      documentKeys(name).job,
      rememberedKey(asker.personId, asker.key),
    ]);
    return { entity: found(place, job), remembered: readRemembered(remembered, asker.at) };
  };

const askOn =
  (table: Table): DocumentStore['ask'] =>
  async (before, change, asker, remember) => {
    const asLoaded: Clause[] =
      before === undefined ? [{ absent: 'pk' }] : [{ is: ['id', before.id] }, { is: ['state', before.state] }];
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      { put: documentRow(change.job), when: asLoaded },
      { put: eventRowOf(change), when: [{ absent: 'pk' }] },
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadOn(table)(change.job.name, asker) };
  };

export const documentStoreOn = (table: Table): DocumentStore => ({
  load: loadOn(table),
  ask: askOn(table),
  find: async (name) => {
    const [place, job] = await table.get([placeKeys(name.placeId).place, documentKeys(name).job]);
    return found(place, job);
  },
  remember: rememberOn(table),
});

/** Documents that may stand no longer: what was made goes with its job, and whoever is making one finds that its job has gone. */
export const dropDocumentsOn =
  (table: Table, files: Pick<DocumentFiles, 'drop'>) =>
  (names: readonly DocumentName[], at: Instant): Promise<void> =>
    settle('a document', async () => {
      const jobs = (await table.get(names.map((name) => documentKeys(name).job))).map(jobFrom);
      const standing = jobs.filter((job) => job !== undefined);
      for (const { objectKey } of standing) if (objectKey !== undefined) await files.drop(objectKey, at);
      const asSeen = ({ id, state }: DocumentJob): Clause[] => [{ is: ['id', id] }, { is: ['state', state] }];
      const removals = standing.map((job) => ({ remove: documentKeys(job.name).job, when: asSeen(job) }));
      return removals.length === 0 || (await table.transact(removals)).ok;
    });

const getOnOn =
  (table: Table): DocumentWork['getOn'] =>
  async ({ id, name, progress: before }, progress) => {
    const asLoaded: Clause = before === undefined ? { absent: 'progress' } : { is: ['progress', before] };
    const outcome = await table.transact([
      {
        update: documentKeys(name).job,
        change: { set: { progress }, remove: ['tries'] },
        when: [{ is: ['id', id] }, { is: ['state', 'working'] }, asLoaded],
      },
    ]);
    return outcome.ok;
  };

const seconds = (at: string): number => Math.floor(Date.parse(at) / 1000);

const saveBySystemOn =
  (table: Table): DocumentWork['saveBySystem'] =>
  async (change) => {
    const { id, name, state, progress, failure, objectKey, until } = change.job;
    const expiresAt = until === undefined ? undefined : seconds(until);
    const outcome = await table.transact([
      {
        update: documentKeys(name).job,
        change: {
          set: { state, progress, failure, objectKey, until, expiresAt },
          remove: ['tries', 'dueShard', 'dueAt'],
        },
        when: [{ is: ['id', id] }, { oneOf: ['state', documentTransitions[change.step].from] }],
      },
      { put: eventRowOf(change), when: [{ absent: 'pk' }] },
    ]);
    return outcome.ok;
  };

export const documentWorkOn = (table: Table): DocumentWork => ({
  due: async (at) => {
    const { rows } = await table.query({ index: indexes.due, pk: documentShard, upTo: at, limit: jobsAtOnce });
    return rows.map((row) => dueRow.parse(row).name);
  },
  find: async (name) => jobFrom((await table.get([documentKeys(name).job]))[0]),
  getOn: getOnOn(table),
  saveBySystem: saveBySystemOn(table),
  putOff: (job, at) =>
    putOffJob(table, documentKeys(job.name).job, job, [{ is: ['id', job.id] }, { is: ['state', 'working'] }], at),
});
