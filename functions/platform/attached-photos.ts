/**
 * The part of a photo's row that another slice writes: with which wish it went. Its conditional writes join that slice's transaction; the
 * system's own steps on the photo go by its version, as these do, so that each looks again where the other was first.
 */
import * as z from 'zod/mini';
import { attachedSchema, photoPurposeSchema, photoRefusalSchema, photoStateSchema } from '../../shared/files/photo';
import type { PlacePath } from '../../shared/kernel/place';
import type { KnownPhoto, KnownPhotos } from '../kernel/attached-photo';
import { ownPhotos, photoKeys } from './keys/files';
import { dueAttributes } from './keys/indexes';
import type { Key } from './keys/key';
import type { Row, Table, Transacted, Write } from './table';

type Refused = Omit<Extract<Transacted, { readonly ok: false }>, 'ok'>;

const knownPhotoSchema = z.object({
  id: z.string(),
  ownerId: z.string(),
  purpose: photoPurposeSchema,
  state: photoStateSchema,
  requestedAt: z.string(),
  version: z.number(),
  objectKey: z.optional(z.string()),
  reason: z.optional(photoRefusalSchema),
  attached: z.optional(attachedSchema),
});

export const photoKeysOf = (photoIds: readonly string[] = []): Key[] => photoIds.map((id) => photoKeys(id).photo);

export const knownPhotoFrom = (row: Row | undefined): KnownPhoto | undefined =>
  row === undefined ? undefined : knownPhotoSchema.parse(row);

/** One call. */
export const knownPhotosOn =
  (table: Table) =>
  async (photoIds: readonly string[]): Promise<KnownPhotos> =>
    (await table.get(photoKeysOf(photoIds))).map(knownPhotoFrom);

/** Where it went, and what it belongs to from then on. */
export interface PhotoGoesWith {
  readonly wishId: string;
  readonly number: string;
  readonly authorId: string;
  readonly place: PlacePath;
}

/** Nobody waits for a photo that has passed and gone with something. */
const attachWrite = (
  { id, state, version, purpose }: KnownPhoto,
  { wishId, number, authorId, place }: PhotoGoesWith,
): Write => ({
  update: photoKeys(id).photo,
  change: {
    set: {
      attached: { wishId, number, authorId },
      place,
      ...(purpose === 'wish' ? { ownerKey: ownPhotos(authorId) } : {}),
    },
    add: { version: 1 },
    remove: state === 'passed' ? dueAttributes : [],
  },
  when: [{ is: ['version', version] }],
});

export const attachWrites = (photos: readonly KnownPhoto[] = [], to: PhotoGoesWith): Write[] =>
  photos.map((photo) => attachWrite(photo, to));

/** What was photographed at somebody's home is found among what is his, too, although somebody else took the picture. */
export const shownPhotoWrites = (photos: readonly KnownPhoto[] = [], { authorId }: PhotoGoesWith): Write[] =>
  photos
    .filter(({ purpose }) => purpose === 'delivery')
    .map(({ id, requestedAt }) => ({
      put: {
        ...photoKeys(id).shown,
        kind: 'shownPhoto',
        id,
        ownerKey: ownPhotos(authorId),
        ownerSort: `${requestedAt}#${id}`,
      },
    }));

/**
 * The photos of a refused write as they are now; those that did not refuse it, as they were. Their writes stand last in it, before those
 * of the ground on which somebody acts for another, if there is one.
 */
export const photosNow = (
  photos: KnownPhotos = [],
  { refusedBy, found }: Refused,
  written: readonly KnownPhoto[] = [],
  grounds = 0,
): KnownPhotos => {
  const first = refusedBy.length - written.length - grounds;
  const now = new Map(
    written.map(({ id }, index) => [id, refusedBy[first + index] === true ? first + index : undefined]),
  );
  return photos.map((photo) => {
    const at = photo && now.get(photo.id);
    return at === undefined ? photo : knownPhotoFrom(found[at]);
  });
};
