/** Reaction to a photo that goes no further: its bytes go. Idempotent. */
import type { PhotoEvent } from '../../shared/files/events';
import type { Instant } from '../../shared/kernel/instant';
import type { PhotoPorts } from './request-upload';

type Ports = Pick<PhotoPorts, 'photos' | 'objects'>;

const erase = async ({ photos, objects }: Ports, photoId: string, at: Instant): Promise<void> => {
  const photo = await photos.find(photoId);
  if (photo?.objectKey !== undefined) await objects.drop(photo.objectKey, at);
  await objects.dropRaw(photoId, at);
};

export const erasePhoto =
  (ports: Ports) =>
  async (event: PhotoEvent, at: Instant): Promise<void> => {
    if (event.to === 'refused' || event.to === 'withdrawn') await erase(ports, event.photoId, at);
    if (event.replaces !== undefined) await erase(ports, event.replaces, at);
  };
