/** Photos that go with an act of another slice: what is known of them there, and whether they may go. Pure. */
import type { Attached, PhotoPurpose, PhotoRefusal, PhotoState } from '../../shared/files/photo';
import type { Refusal } from '../../shared/kernel/result';

export interface KnownPhoto {
  readonly id: string;
  /** Who uploaded it. */
  readonly ownerId: string;
  readonly purpose: PhotoPurpose;
  readonly state: PhotoState;
  readonly requestedAt: string;
  readonly version: number;
  readonly objectKey?: string | undefined;
  readonly reason?: PhotoRefusal | undefined;
  readonly attached?: Attached | undefined;
}

/** As they were asked for: gaps where there is none. */
export type KnownPhotos = readonly (KnownPhoto | undefined)[];

const usable: readonly PhotoState[] = ['awaited', 'checking', 'passed'];

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
