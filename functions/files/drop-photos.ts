/** Reaction to a wish that is sent again without some of its photos: nobody finds them there any more, and they are erased. */
import type { Instant } from '../../shared/kernel/instant';
import type { WishEvent } from '../../shared/wishes/events';
import { dropped } from './let-go-of-photo';
import type { PhotoPorts } from './request-upload';
import { settlePhoto } from './settle-photo';

/** Idempotent: one that has gone is not dropped again. */
export const dropPhotos =
  ({ photos, ids }: Pick<PhotoPorts, 'photos' | 'ids'>) =>
  async ({ wishId, droppedPhotoIds = [] }: WishEvent, at: Instant): Promise<void> => {
    for (const photoId of droppedPhotoIds)
      await settlePhoto(photos, photoId, (photo) =>
        photo.attached?.wishId === wishId ? dropped(photo, { at, eventId: ids.ulid() }) : undefined,
      );
  };
