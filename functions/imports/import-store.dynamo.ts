import * as z from 'zod/mini';
import { rowLineSchema } from '../../shared/imports/import-job';
import { importKindSchema } from '../../shared/imports/sheet-columns';
import { placePathSchema } from '../../shared/kernel/place';
import type { Cursors } from '../platform/cursor';
import { importKeys, importScope, reportPrefix } from '../platform/keys/imports';
import { scopeIndexOf } from '../platform/keys/indexes';
import { placeKeys } from '../platform/keys/people';
import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import { importEventRow, jobRow, jobWrite, partRow, refusedHeadRow } from './import-rows.dynamo';
import type { ImportStore } from './import-store';
import { type Job, jobSchema } from './job';

const placeRow = z.object({ path: placePathSchema, name: z.string() });
const digestRow = z.object({ digest: z.string() });
const reportRow = z.object({
  importKind: importKindSchema,
  place: placePathSchema,
  lines: z.optional(z.array(rowLineSchema)),
});

export const jobFrom = (row: Row | undefined): Job | undefined =>
  row === undefined ? undefined : jobSchema.parse(row);

/** Chunks of lines that make one page of a report. */
const chunksAPage = 3;

const loadStartOn =
  (table: Table): ImportStore['loadStart'] =>
  async (placeId, asker) => {
    const [place, remembered] = await table.get([placeKeys(placeId).place, rememberedKey(asker.personId, asker.key)]);
    return {
      entity: place === undefined ? undefined : placeRow.parse(place),
      remembered: readRemembered(remembered, asker.at),
    };
  };

const loadJobOn =
  (table: Table): ImportStore['loadJob'] =>
  async (importId, asker) => {
    const [job, remembered] = await table.get([importKeys(importId).job, rememberedKey(asker.personId, asker.key)]);
    return { entity: jobFrom(job), remembered: readRemembered(remembered, asker.at) };
  };

const loadPartOn =
  (table: Table): ImportStore['loadPart'] =>
  async (importId, index, asker) => {
    const keys = importKeys(importId);
    const [row, part, remembered] = await table.get([
      keys.job,
      keys.part(index),
      rememberedKey(asker.personId, asker.key),
    ]);
    const job = jobFrom(row);
    const partDigest = part === undefined ? undefined : digestRow.parse(part).digest;
    return {
      entity: job === undefined ? undefined : { job, partDigest },
      remembered: readRemembered(remembered, asker.at),
    };
  };

const addJobOn =
  (table: Table): ImportStore['addJob'] =>
  async ({ job, event }, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      { put: jobRow(job), when: [{ absent: 'pk' }] },
      { put: refusedHeadRow(job), when: [{ absent: 'pk' }] },
      { put: importEventRow(event), when: [{ absent: 'pk' }] },
    ]);
    if (outcome.ok) return { kind: 'saved' };
    const place = job.place.community ?? job.place.street ?? job.place.district;
    return { kind: 'refused', current: await loadStartOn(table)(place, asker) };
  };

const addPartOn =
  (table: Table): ImportStore['addPart'] =>
  async ({ part, event }, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      {
        update: importKeys(event.importId).job,
        change: { add: { received: 1 } },
        when: [{ is: ['state', 'receiving'] }],
      },
      { put: partRow(event.importId, part, asker.at), when: [{ absent: 'pk' }] },
      { put: importEventRow(event), when: [{ absent: 'pk' }] },
    ]);
    return outcome.ok
      ? { kind: 'saved' }
      : { kind: 'refused', current: await loadPartOn(table)(event.importId, part.index, asker) };
  };

const saveJobOn =
  (table: Table): ImportStore['saveJob'] =>
  async (change, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      jobWrite(change),
      { put: importEventRow(change.event), when: [{ absent: 'pk' }] },
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadJobOn(table)(change.job.id, asker) };
  };

export const importStoreOn = (table: Table, cursors: Cursors): ImportStore => ({
  loadStart: loadStartOn(table),
  addJob: addJobOn(table),
  loadPart: loadPartOn(table),
  addPart: addPartOn(table),
  loadJob: loadJobOn(table),
  saveJob: saveJobOn(table),
  find: async (importId) => jobFrom((await table.get([importKeys(importId).job]))[0]),
  list: (placeId, cursor) =>
    pageOn(table, cursors)(
      { index: scopeIndexOf(placeId), pk: `${importScope}#${placeId}`, newestFirst: true },
      cursor,
      (row) => jobSchema.parse(row),
    ),
  listRows: (importId, show, cursor) => {
    const { job, refusedHead } = importKeys(importId);
    const { pk } = show === 'all' ? job : refusedHead;
    return pageOn(table, cursors)(
      { pk, prefix: reportPrefix },
      cursor,
      (row) => reportRow.parse(row),
      chunksAPage,
    ).then((page) =>
      page.ok
        ? {
            ok: true,
            value: { ...page.value, items: page.value.items.map(({ lines = [], ...of }) => ({ ...of, lines })) },
          }
        : page,
    );
  },
  remember: rememberOn(table),
});
