import * as z from 'zod/mini';
import { putOffJob } from '../platform/back-off';
import { importKeys, importShard } from '../platform/keys/imports';
import { indexes } from '../platform/keys/indexes';
import type { Table, Write } from '../platform/table';
import { importEventRow, jobWrite } from './import-rows.dynamo';
import type { ImportWork } from './import-store';
import { jobFrom } from './import-store.dynamo';

const idRow = z.object({ id: z.string() });
const sealedRow = z.object({ sealed: z.string() });

/** Parts that go in one transaction. */
const partsAtOnce = 50;
const jobsAtOnce = 20;

const partKeys = ({ id, parts }: { id: string; parts: number }) =>
  Array.from({ length: parts }, (_, index) => importKeys(id).part(index));

export const importWorkOn = (table: Table): ImportWork => ({
  find: async (importId) => jobFrom((await table.get([importKeys(importId).job]))[0]),
  due: async (at) => {
    const { rows } = await table.query({ index: indexes.due, pk: importShard, upTo: at, limit: jobsAtOnce });
    return rows.map((row) => idRow.parse(row).id);
  },
  parts: async (job) => {
    const rows = await table.get(partKeys(job));
    return rows.flatMap((row) => (row === undefined ? [] : [sealedRow.parse(row).sealed]));
  },
  saveBySystem: async (change) => {
    const writes: Write[] = [jobWrite(change), { put: importEventRow(change.event), when: [{ absent: 'pk' }] }];
    return (await table.transact(writes)).ok;
  },
  putOff: (job, at) =>
    putOffJob(table, importKeys(job.id).job, job, [{ present: 'dueShard' }, { is: ['state', job.state] }], at),
  dropParts: async (job) => {
    const keys = partKeys(job);
    for (let at = 0; at < keys.length; at += partsAtOnce)
      await table.transact(keys.slice(at, at + partsAtOnce).map((remove) => ({ remove })));
  },
});
