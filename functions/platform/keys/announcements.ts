import type { Key } from './key';

export const announcementKeys = (announcementId: string) => {
  const pk = `ANNOUNCEMENT#${announcementId}`;
  return {
    announcement: { pk, sk: 'ANNOUNCEMENT' },
    edition: (edition: number) => ({ pk, sk: `EDITION#${String(edition).padStart(4, '0')}` }),
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
    endTimer: { pk, sk: 'TIMER#END' },
  } as const;
};

/** The latest of a node in one row. */
export const boardKey = (placeId: string): Key => ({ pk: `BOARD#${placeId}`, sk: 'BOARD' });
/** Everything ever announced to a node. */
export const boardArchive = (placeId: string): string => `BOARD#${placeId}`;
/** Up to where a person has read. */
export const announcementMarkKey = (personId: string): Key => ({ pk: `PERSON#${personId}`, sk: 'ANNOUNCEMENTS' });
