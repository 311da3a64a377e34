/** What becomes of a photo that is taken back, or that nothing needs any more. Pure. */
import { photoActAllows } from '../../shared/files/transitions';
import type { Instant } from '../../shared/kernel/instant';
import { changed, type Photo, type PhotoChange } from './photo';

interface Moment {
  readonly at: Instant;
  readonly eventId: string;
}

const goneBy = (
  photo: Photo,
  act: 'withdrawPhoto' | 'dropPhoto',
  moment: Moment & { readonly actorId?: string },
): PhotoChange => {
  const { consent: _, ...without } = photo;
  const { after, event } = changed(without, { act, ...moment }, { state: 'withdrawn' });
  return { before: photo, after, event };
};

/** Its owner takes it back, or whose wish it shows; undefined: it has gone already. */
export const takenBack = (photo: Photo, actorId: string, moment: Moment): PhotoChange | undefined =>
  photoActAllows('withdrawPhoto', photo.state, 'owner')
    ? goneBy(photo, 'withdrawPhoto', { ...moment, actorId })
    : undefined;

/** Nothing needs it. */
export const dropped = (photo: Photo, moment: Moment): PhotoChange | undefined =>
  photoActAllows('dropPhoto', photo.state, 'system') ? goneBy(photo, 'dropPhoto', moment) : undefined;

/** He whose it is goes: as if he had taken it back himself; what another has taken of his home is dropped. */
export const letGoOf = (photo: Photo, personId: string, moment: Moment): PhotoChange | undefined =>
  photo.ownerId === personId ? takenBack(photo, personId, moment) : dropped(photo, moment);
