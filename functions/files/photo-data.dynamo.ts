/** What the files slice keeps of a person: his photos, checked or not, where they lie and where they are shown. */
import * as z from 'zod/mini';
import type { Instant } from '../../shared/kernel/instant';
import { daysInMs, later } from '../../shared/kernel/instant';
import type { PersonalData } from '../kernel/personal-data';
import { eachOf, shownOf } from '../platform/all-of';
import { myPortraitKey, ownPhotos, photoKeys } from '../platform/keys/files';
import { ownedBy, ownerAttributes } from '../platform/keys/indexes';
import type { Row, Table } from '../platform/table';
import { letGoOf } from './let-go-of-photo';
import { photoSchema } from './photo';
import type { PhotoStore } from './photo-store';
import type { PhotoPorts } from './request-upload';
import { settlePhoto } from './settle-photo';

interface Parts extends PhotoPorts {
  readonly table: Table;
}

const owned = (personId: string) => ownedBy(ownPhotos(personId));

const shownRow = z.object({ kind: z.literal('shownPhoto'), id: z.string() });

/** His own, and what another has taken of what was done at his home. */
const entryOf = (photos: PhotoStore) => async (row: Row) => {
  const shown = shownRow.safeParse(row);
  const photo = shown.success ? await photos.find(shown.data.id) : photoSchema.parse(row);
  if (photo === undefined) return {};
  const { purpose, state, requestedAt, reason, consent, attached } = photo;
  return { number: attached?.number, purpose, state, requestedAt, reason, grids: consent?.grids, name: consent?.name };
};

/** An upload may still come by a form that was given out: for so long the row says that nobody waits for it. */
const rememberedMs = daysInMs(7);
const secondsOf = (at: Instant): number => Math.floor(Date.parse(at) / 1000);

/** It stands nowhere any more, then its bytes go, and lastly the ways by which it is found. */
const erasePhoto = async (
  { table, photos, objects, ids }: Parts,
  photoId: string,
  personId: string,
  at: Instant,
): Promise<void> => {
  const photo = await settlePhoto(photos, photoId, (now) => letGoOf(now, personId, { at, eventId: ids.ulid() }));
  if (photo?.objectKey !== undefined) await objects.drop(photo.objectKey, at);
  await objects.dropRaw(photoId, at);
  await table.transact([
    {
      update: photoKeys(photoId).photo,
      change: {
        set: { expiresAt: secondsOf(later(at, rememberedMs)) },
        remove: ['objectKey', 'consent', ...ownerAttributes],
      },
      when: [{ present: 'pk' }],
    },
    { remove: photoKeys(photoId).shown },
  ]);
};

export const photoDataOn = (parts: Parts): PersonalData => ({
  slice: 'files',
  rows: ['PHOTO photo', 'PHOTO shownPhoto', 'PERSON myPortrait', 'PLACE portrait'],
  collect: async (personId) => [
    { name: 'photos', entries: await shownOf(parts.table, owned(personId), entryOf(parts.photos)) },
  ],
  /** It stands nowhere any more; its bytes go by what follows from that. */
  end: (personId, { at }) =>
    eachOf(parts.table, owned(personId), async ({ id }) => {
      await settlePhoto(parts.photos, String(id), (now) => letGoOf(now, personId, { at, eventId: parts.ids.ulid() }));
    }),
  erase: async (personId, at) => {
    await eachOf(parts.table, owned(personId), ({ id }) => erasePhoto(parts, String(id), personId, at));
    await parts.table.transact([{ remove: myPortraitKey(personId) }]);
  },
});
