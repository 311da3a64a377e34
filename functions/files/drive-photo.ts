/** Fired at a photo's own due time: whatever was lost on the way is found here. */
import type { Instant } from '../../shared/kernel/instant';
import { type CheckPorts, chasePhotoCheck } from './check-photo';
import { dropped } from './let-go-of-photo';
import { isUsed, refused } from './photo';
import { settlePhoto } from './settle-photo';
import { takeInPhoto } from './take-in-photo';

/** An upload whose arrival nobody was told of is taken in; one that never came, that nobody used, or whose check never answered, ends. */
export const drivePhoto =
  (ports: CheckPorts) =>
  async (photoId: string, at: Instant): Promise<void> => {
    const photo = await ports.photos.find(photoId);
    if (photo?.dueAt === undefined || photo.dueAt > at) return;
    if (photo.state === 'checking') return chasePhotoCheck(ports)(photo, at);
    if (photo.state === 'passed') {
      await settlePhoto(ports.photos, photoId, (now) =>
        isUsed(now) ? undefined : dropped(now, { at, eventId: ports.ids.ulid() }),
      );
      return;
    }
    await takeInPhoto(ports)(photoId, at);
    await settlePhoto(ports.photos, photoId, (now) =>
      now.state === 'awaited' ? refused(now, 'never_came', at, ports.ids.ulid()) : undefined,
    );
  };
