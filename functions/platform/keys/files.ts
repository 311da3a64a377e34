import type { Key } from './key';

export const photoKeys = (photoId: string) => {
  const pk = `PHOTO#${photoId}`;
  return {
    photo: { pk, sk: 'PHOTO' },
    /** Whose home it shows, where that is another than its owner. */
    shown: { pk, sk: 'SHOWN' },
    event: (eventId: string) => ({ pk, sk: `EVENT#${eventId}` }),
  } as const;
};

/** Which photo WeChat's judgement is about. */
export const traceKey = (traceId: string): Key => ({ pk: `TRACE#${traceId}`, sk: 'TRACE' });

/** Which photo a worker has consented to. */
export const myPortraitKey = (personId: string): Key => ({ pk: `PERSON#${personId}`, sk: 'PORTRAIT' });

export const portraitPrefix = 'PORTRAIT#';

/** Where strangers find it: beside the grid's contact and its holders, so that one query reads them together. */
export const gridPortraitKey = (gridId: string, personId: string): Key => ({
  pk: `PLACE#${gridId}`,
  sk: `${portraitPrefix}${personId}`,
});

/** Photos that somebody has uploaded, by owner. */
export const ownPhotos = (personId: string): string => `PHOTO#${personId}`;
