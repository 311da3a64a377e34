/** What becomes of a photo whose owner closes his account. Pure. */
import { photoActAllows } from '../../shared/files/transitions';
import type { Instant } from '../../shared/kernel/instant';
import { changed, type Photo, type PhotoChange } from './photo';

/** As if he had taken it back himself; undefined: he has. */
export const letGoOf = (photo: Photo, at: Instant, eventId: string): PhotoChange | undefined => {
  if (!photoActAllows('withdrawMyPortrait', photo.state, 'owner')) return undefined;
  const { consent: _, ...without } = photo;
  const { after, event } = changed(without, { act: 'withdrawMyPortrait', at, eventId }, { state: 'withdrawn' });
  return { before: photo, after, event };
};
