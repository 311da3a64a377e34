/** How photos lie in the table, and what a change to one does around it. */
import type { PhotoEvent } from '../../shared/files/events';
import { eventRow } from '../kernel/event-row';
import { gridPortraitKey, myPortraitKey, ownPhotos, photoKeys, traceKey } from '../platform/keys/files';
import { shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import type { Row, Write } from '../platform/table';
import { belongsTo, gridsShowing, type Photo, type PhotoChange } from './photo';
import type { MyPortrait } from './photo-store';

export const photoRow = (photo: Photo): Row & Key => ({
  ...photoKeys(photo.id).photo,
  kind: 'photo',
  ...photo,
  ownerKey: ownPhotos(belongsTo(photo)),
  ownerSort: `${photo.requestedAt}#${photo.id}`,
  ...(photo.dueAt === undefined ? {} : { dueShard: shardOf(photo.id) }),
});

const photoEventRow = (event: PhotoEvent): Row & Key => ({
  ...photoKeys(event.photoId).event(event.id),
  ...eventRow(event, shardOf(event.id)),
});

const photoWrite = ({ before, after }: PhotoChange): Write => ({
  put: photoRow(after),
  when: [before === undefined ? { absent: 'pk' } : { is: ['version', before.version] }],
});

const gridWrite = (photo: Photo, grid: string): Write => ({
  put: {
    ...gridPortraitKey(grid, photo.ownerId),
    kind: 'portrait',
    personId: photo.ownerId,
    photoId: photo.id,
    objectKey: photo.objectKey,
    name: photo.consent?.name,
  },
});

/** The rows by which strangers find the photo come and go with what makes it shown, never later. */
const gridWrites = ({ before, after }: PhotoChange, replaced: MyPortrait | undefined): Write[] => {
  const shows = gridsShowing(after);
  const showed = new Set([...gridsShowing(before), ...(replaced?.grids ?? [])]);
  const goes = [...showed].filter((grid) => !shows.includes(grid));
  return [
    ...shows.map((grid) => gridWrite(after, grid)),
    ...goes.map((grid): Write => ({ remove: gridPortraitKey(grid, after.ownerId) })),
  ];
};

/** A photo that gave way to another one: it is withdrawn, and erased by the reaction to the event. */
const replacedWrites = (replaced: MyPortrait | undefined): Write[] =>
  replaced === undefined
    ? []
    : [
        {
          update: photoKeys(replaced.photoId).photo,
          change: { set: { state: 'withdrawn' }, add: { version: 1 }, remove: ['consent', 'dueAt', 'dueShard'] },
          when: [{ present: 'pk' }],
        },
      ];

const portraitWrites = ({ before, after }: PhotoChange, replaced: MyPortrait | undefined): Write[] => {
  const key = myPortraitKey(after.ownerId);
  const grids = after.consent?.grids ?? [];
  if (before?.consent === undefined && after.consent !== undefined) {
    const when = replaced === undefined ? { absent: 'pk' } : { is: ['photoId', replaced.photoId] as const };
    return [{ put: { ...key, kind: 'myPortrait', photoId: after.id, grids }, when: [when] }];
  }
  if (before?.consent !== undefined && after.consent === undefined)
    return [{ remove: key, when: [{ is: ['photoId', after.id] }] }];
  return [];
};

export const changeWrites = (change: PhotoChange, replaced?: MyPortrait): Write[] => [
  photoWrite(change),
  { put: photoEventRow(change.event), when: [{ absent: 'pk' }] },
  ...(change.traceId === undefined
    ? []
    : [{ put: { ...traceKey(change.traceId), kind: 'trace', photoId: change.after.id } }]),
  ...gridWrites(change, replaced),
  ...portraitWrites(change, replaced),
  ...replacedWrites(replaced),
];
