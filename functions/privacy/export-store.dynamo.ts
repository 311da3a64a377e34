import * as z from 'zod/mini';
import { eventRow } from '../kernel/event-row';
import type { Clause } from '../platform/expression';
import { shardOf } from '../platform/keys/indexes';
import { personKeys } from '../platform/keys/people';
import { exportKeys } from '../platform/keys/privacy';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import { type ExportJob, type ExportStore, exportJobSchema } from './export-store';

const jobRow = z.object({ job: exportJobSchema });
const partRow = z.object({ sealed: z.string() });
const jobFrom = (row: Row | undefined): ExportJob | undefined =>
  row === undefined ? undefined : jobRow.parse(row).job;
const seconds = (at: string): number => Math.floor(Date.parse(at) / 1000);

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

const findOn =
  (table: Table): ExportStore['find'] =>
  async (personId, part) => {
    const keys = exportKeys(personId);
    const [job, kept] = await table.get([keys.job, ...(part === undefined ? [] : [keys.part(part)])]);
    return { job: jobFrom(job), sealedPart: kept === undefined ? undefined : partRow.parse(kept).sealed };
  };

export const exportStoreOn = (table: Table): ExportStore => ({
  load: loadOn(table),
  ask: askOn(table),
  find: findOn(table),
  keepPart: async (personId, part, sealed, until) => {
    const row = { ...exportKeys(personId).part(part), kind: 'exportPart', sealed, expiresAt: seconds(until) };
    await table.transact([{ put: row }]);
  },
  finish: async (personId, job, event) => {
    const { until } = job;
    await table.transact([
      {
        update: exportKeys(personId).job,
        change: { set: { job, ...(until === undefined ? {} : { expiresAt: seconds(until) }) } },
        when: [{ is: ['job', { id: job.id, state: 'preparing', askedAt: job.askedAt, parts: 0 }] }],
      },
      {
        put: { ...personKeys(personId).event(event.id), ...eventRow(event, shardOf(event.id)) },
        when: [{ absent: 'pk' }],
      },
    ]);
  },
  remember: rememberOn(table),
});
