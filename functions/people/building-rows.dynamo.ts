import * as z from 'zod/mini';
import { placeKeys } from '../platform/keys/people';
import type { Table } from '../platform/table';
import type { PeopleStore } from './people-store';
import { placeSchema } from './place';

export const codeRow = z.object({ picture: z.instanceof(Uint8Array) });

export const findPlaceOn =
  (table: Table): PeopleStore['findPlace'] =>
  async (placeId) => {
    const [row] = await table.get([placeKeys(placeId).place]);
    return row === undefined ? undefined : placeSchema.parse(row);
  };

export const findBuildingOn =
  (table: Table): PeopleStore['findBuilding'] =>
  async (buildingId) => {
    const keys = placeKeys(buildingId);
    const [place, code] = await table.get([keys.place, keys.code]);
    if (place === undefined) return undefined;
    const building = placeSchema.parse(place);
    return code === undefined ? { building } : { building, code: codeRow.parse(code).picture };
  };

/** Whoever draws it at the same moment draws the same. */
export const keepCodeOn =
  (table: Table): PeopleStore['keepCode'] =>
  async (buildingId, picture) => {
    await table.transact([{ put: { ...placeKeys(buildingId).code, kind: 'code', picture } }]);
  };
