/** An upload has arrived: cleaned of everything but the picture, kept under another name, and the raw one deleted. */
import { type PhotoType, purposeRules } from '../../shared/files/photo';
import { photoActAllows } from '../../shared/files/transitions';
import { type Instant, later } from '../../shared/kernel/instant';
import { answerMs, changed, hasPicture, type Photo, refused } from './photo';
import type { PhotoPorts } from './request-upload';
import { settlePhoto } from './settle-photo';
import { stripPhoto } from './strip/strip-photo';

const pictureIn = (raw: Uint8Array, mostBytes: number, type: PhotoType): Uint8Array | undefined =>
  raw.length <= mostBytes ? stripPhoto(raw, type) : undefined;

const takeIn =
  ({ ids }: Pick<PhotoPorts, 'ids'>, objectKey: string | undefined, at: Instant) =>
  (photo: Photo) => {
    if (!photoActAllows('takeInPhoto', photo.state, 'system')) return undefined;
    if (objectKey === undefined) return refused(photo, 'unreadable', at, ids.ulid());
    const deed = { act: 'takeInPhoto', at, eventId: ids.ulid() } as const;
    return changed(photo, deed, { state: 'checking', objectKey, dueAt: later(at, answerMs) });
  };

/**
 * Idempotent, and safe beside itself: two uploads by one form leave one picture, and a picture that lost is dropped, also one that
 * a process kept and died over while the photo was taken back. Nothing to read, nothing done.
 */
export const takeInPhoto =
  ({ photos, objects, ids }: PhotoPorts) =>
  async (photoId: string, at: Instant): Promise<void> => {
    const photo = await photos.find(photoId);
    const raw = photo && (await objects.raw(photoId, at));
    if (photo !== undefined && raw !== undefined) {
      const { contentType, purpose } = photo;
      const picture = pictureIn(raw, purposeRules[purpose].mostBytes, contentType);
      const objectKey = picture && (await objects.keep(photoId, picture, contentType, at));
      const settled = await settlePhoto(photos, photoId, takeIn({ ids }, objectKey, at));
      const isKept = settled !== undefined && hasPicture(settled) && settled.objectKey === objectKey;
      if (objectKey !== undefined && !isKept) await objects.drop(objectKey, at);
    }
    await objects.dropRaw(photoId, at);
  };
