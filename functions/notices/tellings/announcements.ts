import type { AnnouncementEvent } from '../../../shared/announcements/events';
import { person, type Telling } from '../telling';

/** Readers are told by the board and their own mark, never one by one. Only its author hears that somebody took it back. */
export const announcementTellings = (event: AnnouncementEvent): readonly Telling[] => {
  switch (event.type) {
    case 'announcement.withdrawn':
      return [person(event.authorId, 'announcement_withdrawn')];
    case 'announcement.published':
    case 'announcement.amended':
    case 'announcement.expired':
      return [];
  }
};
