import * as z from 'zod/mini';
import { gridPortraitSchema } from '../platform/grid-portrait';
import { myPortraitKey, photoKeys, portraitPrefix, traceKey } from '../platform/keys/files';
import { placeKeys } from '../platform/keys/people';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import { type Photo, photoSchema } from './photo';
import { changeWrites } from './photo-rows.dynamo';
import type { MyPortrait, PhotoStore } from './photo-store';

const traceRow = z.object({ photoId: z.string() });
const portraitRow = z.object({ photoId: z.string(), grids: z.array(z.string()) });

const photoFrom = (row: Row | undefined): Photo | undefined => (row === undefined ? undefined : photoSchema.parse(row));
const portraitFrom = (row: Row | undefined): MyPortrait | undefined =>
  row === undefined ? undefined : portraitRow.parse(row);

const loadOn =
  (table: Table): PhotoStore['load'] =>
  async (photoId, asker) => {
    const [photo, portrait, remembered] = await table.get([
      photoKeys(photoId).photo,
      myPortraitKey(asker.personId),
      rememberedKey(asker.personId, asker.key),
    ]);
    return {
      entity: { photo: photoFrom(photo), portrait: portraitFrom(portrait) },
      remembered: readRemembered(remembered, asker.at),
    };
  };

/** Refused: everything is loaded afresh, for it spans rows that the refusal doesn't hand back. */
const saveOn =
  (table: Table): PhotoStore['save'] =>
  async (change, replaced, asker, remember) => {
    const writes = changeWrites(change, replaced);
    const outcome = await table.transact([rememberWrite(asker.personId, asker.key, remember, asker.at), ...writes]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadOn(table)(change.after.id, asker) };
  };

export const photoStoreOn = (table: Table): PhotoStore => {
  const find = async (photoId: string) => photoFrom((await table.get([photoKeys(photoId).photo]))[0]);
  return {
    find,
    findByTrace: async (traceId) => {
      const [row] = await table.get([traceKey(traceId)]);
      return row === undefined ? undefined : find(traceRow.parse(row).photoId);
    },
    standingAt: async (gridId) => {
      const { rows } = await table.query({ pk: placeKeys(gridId).place.pk, prefix: portraitPrefix });
      return rows.map((row) => gridPortraitSchema.parse(row).photoId);
    },
    findPortrait: async (personId) => portraitFrom((await table.get([myPortraitKey(personId)]))[0]),
    load: loadOn(table),
    save: saveOn(table),
    saveBySystem: async (change) => (await table.transact(changeWrites(change))).ok,
    remember: rememberOn(table),
  };
};
