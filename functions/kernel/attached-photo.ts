/** Photos that go with an act of another slice: what is known of them there, and whether they may go. Pure. */
import * as z from 'zod/mini';
import { type PhotoPurpose, photoPurposeSchema, photoRefusalSchema, photoStateSchema } from '../../shared/files/photo';
import { spokenNumberSchema, ulidSchema } from '../../shared/kernel/id';
import type { Refusal } from '../../shared/kernel/result';

/** The wish with which a photo went, and whose wish it is. */
export const attachedSchema = z.object({ wishId: ulidSchema, number: spokenNumberSchema, authorId: ulidSchema });

export const knownPhotoSchema = z.object({
  id: ulidSchema,
  /** Who uploaded it. */
  ownerId: ulidSchema,
  purpose: photoPurposeSchema,
  state: photoStateSchema,
  requestedAt: z.string(),
  version: z.number(),
  objectKey: z.optional(z.string()),
  reason: z.optional(photoRefusalSchema),
  attached: z.optional(attachedSchema),
});
export type KnownPhoto = z.infer<typeof knownPhotoSchema>;

/** As they were asked for: gaps where there is none. */
export type KnownPhotos = readonly (KnownPhoto | undefined)[];

const usable: readonly KnownPhoto['state'][] = ['awaited', 'checking', 'passed'];

/** He uploaded it for this, it has gone with nothing yet, and the check has not refused it. */
const mayGo = (photo: KnownPhoto | undefined, ownerId: string, purpose: PhotoPurpose): photo is KnownPhoto =>
  photo?.ownerId === ownerId &&
  photo.purpose === purpose &&
  photo.attached === undefined &&
  usable.includes(photo.state);

export const objectionToPhotos = (
  photos: KnownPhotos,
  { ownerId, purpose }: { readonly ownerId: string; readonly purpose: PhotoPurpose },
): Refusal | undefined =>
  photos.every((photo) => mayGo(photo, ownerId, purpose))
    ? undefined
    : { code: 'PHOTO_UNUSABLE', field: 'body.photoIds' };

/** Those that are there, after `objectionToPhotos` had none. */
export const allOfThem = (photos: KnownPhotos): readonly KnownPhoto[] =>
  photos.flatMap((photo) => (photo === undefined ? [] : [photo]));
