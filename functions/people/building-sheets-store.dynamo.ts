import { eventRow } from '../kernel/event-row';
import type { Clause } from '../platform/expression';
import { shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { placeKeys } from '../platform/keys/people';
import { sheetsKeys, sheetsShard } from '../platform/keys/sheets';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import { type SheetsChange, type SheetsJob, sheetsJobSchema } from './building-sheets';
import type { SheetsPlace, SheetsStore } from './building-sheets-store';
import { placeSchema } from './place';

export const sheetsJobFrom = (row: Row | undefined): SheetsJob | undefined =>
  row === undefined ? undefined : sheetsJobSchema.parse(row);

export const sheetsEventRow = ({ event }: SheetsChange): Row & Key => ({
  ...sheetsKeys(event.placeId).event(event.id),
  ...eventRow(event, shardOf(event.id)),
});

/** A document that is asked for is due at once. */
export const sheetsJobRow = (placeId: string, job: SheetsJob): Row & Key => ({
  ...sheetsKeys(placeId).job,
  kind: 'buildingSheets',
  ...job,
  ...(job.state === 'working' ? { dueShard: sheetsShard, dueAt: job.askedAt } : {}),
});

const found = (place: Row | undefined, job: Row | undefined): SheetsPlace | undefined =>
  place === undefined ? undefined : { place: placeSchema.parse(place), job: sheetsJobFrom(job) };

const loadOn =
  (table: Table): SheetsStore['load'] =>
  async (placeId, asker) => {
    const [place, job, remembered] = await table.get([
      placeKeys(placeId).place,
      sheetsKeys(placeId).job,
      rememberedKey(asker.personId, asker.key),
    ]);
    return { entity: found(place, job), remembered: readRemembered(remembered, asker.at) };
  };

const askOn =
  (table: Table): SheetsStore['ask'] =>
  async (before, change, asker, remember) => {
    const { placeId } = change.event;
    const asLoaded: Clause[] =
      before === undefined ? [{ absent: 'pk' }] : [{ is: ['id', before.id] }, { is: ['state', before.state] }];
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      { put: sheetsJobRow(placeId, change.job), when: asLoaded },
      { put: sheetsEventRow(change), when: [{ absent: 'pk' }] },
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadOn(table)(placeId, asker) };
  };

export const sheetsStoreOn = (table: Table): SheetsStore => ({
  load: loadOn(table),
  ask: askOn(table),
  find: async (placeId) => {
    const [place, job] = await table.get([placeKeys(placeId).place, sheetsKeys(placeId).job]);
    return found(place, job);
  },
  remember: rememberOn(table),
});
