import type * as contracts from '../../shared/files/contract';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { Asked } from '../kernel/asked';
import { belongsTo, hasPicture, isShown } from './photo';
import type { PhotoPorts } from './request-upload';

type Ports = Pick<PhotoPorts, 'photos' | 'objects'>;

/** Whoever may not see it is not told that it exists; nor, once it went with another's wish, who uploaded it: that wish's page shows it while it may. */
export const getPhoto =
  ({ photos, objects }: Ports) =>
  async ({
    input,
    actor,
    at,
  }: Asked<typeof contracts.getPhoto>): Promise<Result<ReplyOf<typeof contracts.getPhoto>>> => {
    const photo = await photos.find(input.params.photoId);
    if (photo === undefined) return refuse('NOT_FOUND');
    const isOwner = [photo.ownerId, belongsTo(photo)].every((id) => id === actor?.personId);
    if (!isOwner && !isShown(photo)) return refuse('NOT_FOUND');
    const { id: photoId, state, objectKey, reason } = photo;
    const url = hasPicture(photo) && objectKey !== undefined ? objects.addressOf(objectKey, at) : undefined;
    return accept({ photoId, state, url, ...(isOwner ? { reason } : {}) });
  };

export const getMyPortrait =
  ({ photos }: Ports) =>
  async ({ actor }: Asked<typeof contracts.getMyPortrait>): Promise<Result<ReplyOf<typeof contracts.getMyPortrait>>> =>
    accept({ photoId: (await photos.findPortrait(actor.personId))?.photoId });
