import { leafOf, placeKindOf } from '../../shared/kernel/place';
import type { GridContact } from '../../shared/people/grid-contact';
import { childPrefix, placeKeys } from '../platform/keys/people';
import type { Table } from '../platform/table';
import { codeRow, keepCodeOn } from './building-rows.dynamo';
import type { SheetsSource } from './building-sheets-source';
import { gridSchema, type Place, placeSchema } from './place';

const childrenOn =
  (table: Table) =>
  async (placeId: string): Promise<Place[]> => {
    const { rows } = await table.query({ pk: placeKeys(placeId).place.pk, prefix: childPrefix });
    return rows.map((row) => placeSchema.parse(row));
  };

const buildingsOn =
  (table: Table): SheetsSource['buildingsUnder'] =>
  async (place) => {
    const placeId = leafOf(place);
    const children = childrenOn(table);
    if (placeKindOf(placeId) === 'grid') return children(placeId);
    const buildings: Place[] = [];
    for (const grid of await children(placeId)) buildings.push(...(await children(grid.id)));
    return buildings.sort((one, other) => (one.id < other.id ? -1 : 1));
  };

const contactsOn =
  (table: Table): SheetsSource['contactsOf'] =>
  async (gridIds) => {
    const rows = await table.get(gridIds.map((gridId) => placeKeys(gridId).place));
    const known = rows.flatMap((row): [string, GridContact][] => {
      const grid = gridSchema.safeParse(row);
      return grid.data?.contact === undefined ? [] : [[grid.data.id, grid.data.contact]];
    });
    return new Map(known);
  };

export const sheetsSourceOn = (table: Table): SheetsSource => ({
  buildingsUnder: buildingsOn(table),
  codesOf: async (buildingIds) => {
    const rows = await table.get(buildingIds.map((buildingId) => placeKeys(buildingId).code));
    return rows.map((row) => (row === undefined ? undefined : codeRow.parse(row).picture));
  },
  keepCode: keepCodeOn(table),
  contactsOf: contactsOn(table),
});
