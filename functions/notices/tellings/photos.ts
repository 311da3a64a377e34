import type { PhotoEvent } from '../../../shared/files/events';
import { person, type Telling } from '../telling';

export const photoTellings = (event: PhotoEvent): readonly Telling[] => {
  switch (event.type) {
    case 'photo.passed':
      // What went with a wish is seen there; nobody waits for its picture alone.
      return event.purpose === 'portrait' ? [person(event.ownerId, 'photo_passed')] : [];
    case 'photo.refused':
      // Whoever has not sent his wish yet sees it where he writes.
      if (event.purpose !== 'portrait') return event.attachedTo ? [person(event.ownerId, 'wish_photo_refused')] : [];
      // Whoever uploaded nothing waits for nothing.
      return event.reason === 'never_came' ? [] : [person(event.ownerId, 'photo_refused')];
    // He is on the page while he does these, or they are the system's own steps.
    case 'photo.requested':
    case 'photo.taken_in':
    case 'photo.check_asked':
    case 'portrait.consented':
    case 'photo.withdrawn':
    case 'photo.dropped':
      return [];
  }
};
