/** Reaction to a grid worker's card that was taken down: the photo that stood with it goes too, its owner is told, and its bytes are erased. */
import type { Instant } from '../../shared/kernel/instant';
import type { GridEvent } from '../../shared/people/grid-events';
import { isShown, refused } from './photo';
import type { PhotoPorts } from './request-upload';
import { settlePhoto } from './settle-photo';

/** Idempotent: a photo that is refused stands nowhere any more. */
export const takeDownPhotos =
  ({ photos, ids }: Pick<PhotoPorts, 'photos' | 'ids'>) =>
  async ({ gridId }: GridEvent, at: Instant): Promise<void> => {
    for (const photoId of await photos.standingAt(gridId))
      await settlePhoto(photos, photoId, (photo) =>
        isShown(photo) ? refused(photo, 'reported', at, ids.ulid()) : undefined,
      );
  };
