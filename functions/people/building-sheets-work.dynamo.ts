import * as z from 'zod/mini';
import { later } from '../../shared/kernel/instant';
import { leafOf, placeKindOf, placePathSchema } from '../../shared/kernel/place';
import { sheetsTransitions } from '../../shared/people/building-sheets';
import { pauseAfter } from '../platform/back-off';
import type { Clause } from '../platform/expression';
import { indexes } from '../platform/keys/indexes';
import { childPrefix, placeKeys } from '../platform/keys/people';
import { sheetsKeys, sheetsShard } from '../platform/keys/sheets';
import type { Table } from '../platform/table';
import { codeRow, keepCodeOn } from './building-rows.dynamo';
import type { SheetsWork } from './building-sheets-store';
import { sheetsEventRow, sheetsJobFrom } from './building-sheets-store.dynamo';
import { type GridContact, gridSchema, type Place, placeSchema } from './place';

const dueRow = z.object({ place: placePathSchema });
const jobsAtOnce = 20;

const childrenOn =
  (table: Table) =>
  async (placeId: string): Promise<Place[]> => {
    const { rows } = await table.query({ pk: placeKeys(placeId).place.pk, prefix: childPrefix });
    return rows.map((row) => placeSchema.parse(row));
  };

const buildingsOn =
  (table: Table): SheetsWork['buildingsUnder'] =>
  async (place) => {
    const placeId = leafOf(place);
    const children = childrenOn(table);
    if (placeKindOf(placeId) === 'grid') return children(placeId);
    const buildings: Place[] = [];
    for (const grid of await children(placeId)) buildings.push(...(await children(grid.id)));
    return buildings.sort((one, other) => (one.id < other.id ? -1 : 1));
  };

const contactsOn =
  (table: Table): SheetsWork['contactsOf'] =>
  async (gridIds) => {
    const rows = await table.get(gridIds.map((gridId) => placeKeys(gridId).place));
    const known = rows.flatMap((row): [string, GridContact][] => {
      const grid = gridSchema.safeParse(row);
      return grid.success ? [[grid.data.id, grid.data.contact]] : [];
    });
    return new Map(known);
  };

const seconds = (at: string): number => Math.floor(Date.parse(at) / 1000);

const getOnOn =
  (table: Table): SheetsWork['getOn'] =>
  async (before, after) => {
    const asLoaded: Clause = before.cursor === undefined ? { absent: 'cursor' } : { is: ['cursor', before.cursor] };
    const { cursor, drawn, buildings } = after;
    const outcome = await table.transact([
      {
        update: sheetsKeys(leafOf(before.place)).job,
        change: { set: { cursor, drawn, buildings }, remove: ['tries'] },
        when: [{ is: ['id', before.id] }, { is: ['state', 'working'] }, asLoaded],
      },
    ]);
    return outcome.ok;
  };

const saveBySystemOn =
  (table: Table): SheetsWork['saveBySystem'] =>
  async (change) => {
    const { act, job, event } = change;
    const { state, drawn, buildings, failure, objectKey, until } = job;
    const expiresAt = until === undefined ? undefined : seconds(until);
    const outcome = await table.transact([
      {
        update: sheetsKeys(event.placeId).job,
        change: {
          set: { state, drawn, buildings, failure, objectKey, until, expiresAt },
          remove: ['tries', 'dueShard', 'dueAt'],
        },
        when: [{ is: ['id', job.id] }, { oneOf: ['state', sheetsTransitions[act].from] }],
      },
      { put: sheetsEventRow(change), when: [{ absent: 'pk' }] },
    ]);
    return outcome.ok;
  };

const putOffOn =
  (table: Table): SheetsWork['putOff'] =>
  async (job, at) => {
    const tries = job.tries ?? 0;
    await table.transact([
      {
        update: sheetsKeys(leafOf(job.place)).job,
        change: { set: { dueAt: later(at, pauseAfter(tries)), tries: tries + 1 } },
        when: [{ is: ['id', job.id] }, { is: ['state', 'working'] }],
      },
    ]);
  };

export const sheetsWorkOn = (table: Table): SheetsWork => ({
  due: async (at) => {
    const { rows } = await table.query({ index: indexes.due, pk: sheetsShard, upTo: at, limit: jobsAtOnce });
    return rows.map((row) => leafOf(dueRow.parse(row).place));
  },
  find: async (placeId) => sheetsJobFrom((await table.get([sheetsKeys(placeId).job]))[0]),
  buildingsUnder: buildingsOn(table),
  codesOf: async (buildingIds) => {
    const rows = await table.get(buildingIds.map((buildingId) => placeKeys(buildingId).code));
    return rows.map((row) => (row === undefined ? undefined : codeRow.parse(row).picture));
  },
  keepCode: keepCodeOn(table),
  contactsOf: contactsOn(table),
  getOn: getOnOn(table),
  saveBySystem: saveBySystemOn(table),
  putOff: putOffOn(table),
});
