/** How the system changes a photo while others may be changing it too. */
import type { Photo, PhotoChange } from './photo';
import type { PhotoStore } from './photo-store';

const maxRounds = 24;

/**
 * Looks, decides and saves, again until nothing came between. The rule gives nothing when there is nothing to do. Hands back the
 * photo as it stands then.
 */
export const settlePhoto = async (
  photos: Pick<PhotoStore, 'find' | 'saveBySystem'>,
  photoId: string,
  decide: (photo: Photo) => PhotoChange | undefined,
): Promise<Photo | undefined> => {
  for (let round = 0; round < maxRounds; round += 1) {
    const photo = await photos.find(photoId);
    const change = photo && decide(photo);
    if (change === undefined) return photo;
    if (await photos.saveBySystem(change)) return change.after;
  }
  throw new Error('a photo found no rest');
};
