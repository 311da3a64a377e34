import * as z from 'zod/mini';
import { eventRow } from '../kernel/event-row';
import { eachOf, keyOf, removeEach } from '../platform/all-of';
import { isClosed, isDeceased } from '../platform/closed-account';
import type { Cursors } from '../platform/cursor';
import type { Clause } from '../platform/expression';
import { ownedBy, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { personKeys } from '../platform/keys/people';
import { copiesOf, copyPartsPrefix, copyPrefix, exportKeys } from '../platform/keys/privacy';
import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import { type CopyRef, type CopySubject, type ExportJob, type ExportStore, exportJobSchema } from './export-store';

const jobRow = z.object({ job: exportJobSchema });
const partRow = z.object({ sealed: z.string() });
const readJob = (row: Row): ExportJob => jobRow.parse(row).job;
export const jobFrom = (row: Row | undefined): ExportJob | undefined => (row === undefined ? undefined : readJob(row));
export const secondsOf = (at: string): number => Math.floor(Date.parse(at) / 1000);
const keysOf = ({ holderId, ofId }: CopyRef) => exportKeys(holderId, ofId);

const loadOn =
  (table: Table): ExportStore['load'] =>
  async (asker) => {
    const keys = [exportKeys(asker.personId).job, rememberedKey(asker.personId, asker.key)];
    const [job, remembered] = await table.get(keys);
    return { entity: jobFrom(job), remembered: readRemembered(remembered, asker.at) };
  };

const askOn =
  (table: Table): ExportStore['ask'] =>
  async (before, { job, event }, asker, remember) => {
    const asLoaded: Clause = before === undefined ? { absent: 'pk' } : { is: ['job', before] };
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      { put: { ...exportKeys(asker.personId).job, kind: 'export', job }, when: [asLoaded] },
      {
        put: { ...personKeys(asker.personId).event(event.id), ...eventRow(event, shardOf(event.id)) },
        when: [{ absent: 'pk' }],
      },
    ]);
    if (outcome.ok) return { kind: 'saved' };
    return {
      kind: 'refused',
      current: {
        entity: outcome.refusedBy[1] === true ? jobFrom(outcome.found[1]) : before,
        remembered: readRemembered(outcome.refusedBy[0] === true ? outcome.found[0] : undefined, asker.at),
      },
    };
  };

const subjectOf = ({ holderId, ofId }: CopyRef, profile: Row | undefined): CopySubject => {
  if (holderId === ofId) return 'self';
  if (isDeceased(profile)) return 'deceased';
  return isClosed(profile) ? 'gone' : 'alive';
};

const findOn =
  (table: Table): ExportStore['find'] =>
  async (copy, part) => {
    const keys = keysOf(copy);
    const [profile, job, kept] = await table.get([
      personKeys(copy.ofId).profile,
      keys.job,
      ...(part === undefined ? [] : [keys.part(part)]),
    ]);
    const sealedPart = kept === undefined ? undefined : partRow.parse(kept).sealed;
    return { job: jobFrom(job), sealedPart, subject: subjectOf(copy, profile) };
  };

const finishOn =
  (table: Table): ExportStore['finish'] =>
  async (copy, asked, job, event) => {
    const { until } = job;
    await table.transact([
      {
        update: keysOf(copy).job,
        change: { set: { job, ...(until === undefined ? {} : { expiresAt: secondsOf(until) }) } },
        when: [{ is: ['job', asked] }],
      },
      {
        put: { ...personKeys(event.personId).event(event.id), ...eventRow(event, shardOf(event.id)) },
        when: [{ absent: 'pk' }],
      },
    ]);
  };

const dropOn = async (table: Table, job: Key, ofId: string): Promise<void> => {
  await table.transact([{ remove: job }]);
  await removeEach(table, { pk: job.pk, prefix: copyPartsPrefix(ofId) });
};

export const exportStoreOn = (table: Table, cursors: Cursors): ExportStore => ({
  load: loadOn(table),
  ask: askOn(table),
  find: findOn(table),
  listGiven: (holderId, cursor) =>
    pageOn(table, cursors)({ pk: exportKeys(holderId).job.pk, prefix: copyPrefix }, cursor, readJob),
  keepPart: async (copy, part, sealed, until) => {
    await table.transact([
      { put: { ...keysOf(copy).part(part), kind: 'exportPart', sealed, expiresAt: secondsOf(until) } },
    ]);
  },
  finish: finishOn(table),
  drop: ({ holderId, ofId }) => dropOn(table, exportKeys(holderId, ofId).job, ofId),
  takeBack: (ofId) => eachOf(table, ownedBy(copiesOf(ofId)), (row) => dropOn(table, keyOf(row), ofId)),
  remember: rememberOn(table),
});
