/** The stream's and the timers' work, done when a test says so. */
import './quiet';
import type { AppointableRole } from '../../shared/roles/appointing';
import { announcementStoreOn } from '../announcements/announcement-store.dynamo';
import { expireAnnouncement } from '../announcements/expire-announcement';
import { appendAudit } from '../audit/append-audit';
import { auditStoreOn } from '../audit/audit-store.dynamo';
import { personalDataOn } from '../entry/wiring/personal-data';
import { privacyPortsOn } from '../entry/wiring/privacy';
import { askPhotoCheck, judgePhoto, type MediaCheck } from '../files/check-photo';
import { drivePhoto } from '../files/drive-photo';
import { erasePhoto } from '../files/erase-photo';
import type { PhotoObjects } from '../files/photo-objects';
import { photoStoreOn } from '../files/photo-store.dynamo';
import { announceEvent } from '../notices/announce-event';
import { armDigest, digestStaff } from '../notices/digest-staff';
import { digestStoreOn } from '../notices/digest-store.dynamo';
import { endMessageGrants } from '../notices/end-message-grants';
import { noticeStoreOn } from '../notices/notice-store.dynamo';
import { driveMessage } from '../notices/send-message';
import { unreachableStoreOn } from '../notices/unreachable-store.dynamo';
import { listWhoIsUnreached, settleUnreachable, watchUnreachable } from '../notices/watch-unreachable';
import { confirmMatchedResidency } from '../people/confirm-matched-residency';
import { matchedResidenciesOn } from '../people/people-store.dynamo';
import { digestsWith } from '../platform/digests';
import { driveEvent, type Reaction, sweepEvents } from '../platform/drive-events';
import { fireTimers, type TimerActs } from '../platform/fire-timers';
import type { Row, Table } from '../platform/table';
import { eraseClosedPerson, erasePerson } from '../privacy/erase-closed-person';
import { keepView } from '../privacy/keep-view';
import { prepareExport } from '../privacy/prepare-export';
import { expireAppointment } from '../roles/expire-appointment';
import { roleStoreOn } from '../roles/role-store.dynamo';
import { checkWishText, type TextCheck } from '../wishes/check-wish-text';
import { flagUnconfirmedWish } from '../wishes/flag-unconfirmed-wish';
import { wishStoreOn } from '../wishes/wish-store.dynamo';
import { countedIds } from './fixed';
import { photoBucket, thinMediaCheck } from './photo-bucket';
import { type Postbox, thinPostbox, thinTextCheck, thinVault } from './ports';
import { cursors, secret } from './routes';

export const digests = digestsWith(secret);

export interface Background {
  /** As the stream does with a fresh event row. */
  readonly drive: (row: Row, at: string) => Promise<void>;
  /** As the minute's tick does. */
  readonly tick: (at: string) => Promise<void>;
  readonly postbox: Postbox;
}

export interface BackgroundParts {
  readonly postbox?: Postbox;
  readonly textCheck?: TextCheck;
  readonly ids?: ReturnType<typeof countedIds>;
  readonly objects?: PhotoObjects;
  readonly mediaCheck?: MediaCheck;
}

export const backgroundOn = (
  table: Table,
  {
    postbox = thinPostbox(),
    textCheck = thinTextCheck(),
    ids = countedIds(1_000_000),
    objects = photoBucket(),
    mediaCheck = thinMediaCheck(),
  }: BackgroundParts = {},
): Background => {
  const photoPorts = { photos: photoStoreOn(table), objects, ids, mediaCheck };
  const wishPorts = { wishes: wishStoreOn(table, cursors), ids, textCheck };
  const rolePorts = { roles: roleStoreOn(table, cursors), ids };
  const announcementPorts = { announcements: announcementStoreOn(table, cursors), ids };
  const parts = { table, vault: thinVault, cursors, ids };
  const privacyPorts = privacyPortsOn(parts);
  const slices = personalDataOn(parts);
  const noticePorts = {
    notices: noticeStoreOn(table, cursors),
    digests: digestStoreOn(table),
    unreachable: unreachableStoreOn(table, cursors),
    messenger: postbox,
    alarms: postbox,
  };
  const reactions: readonly Reaction[] = [
    { name: 'appendAudit', run: appendAudit({ audit: auditStoreOn(table, digests), digests }) },
    { name: 'announceEvent', run: announceEvent(noticePorts) },
    { name: 'armDigest', run: armDigest(noticePorts) },
    { name: 'watchUnreachable', run: watchUnreachable(noticePorts) },
    { name: 'settleUnreachable', run: settleUnreachable(noticePorts) },
    {
      name: 'confirmMatchedResidency',
      run: async (event, at) =>
        'residencyId' in event
          ? confirmMatchedResidency({ people: matchedResidenciesOn(table), ids })(event, at)
          : undefined,
    },
    {
      name: 'checkWishText',
      run: async (event, at) => ('wishId' in event ? checkWishText(wishPorts)(event, at) : undefined),
    },
    {
      name: 'askPhotoCheck',
      run: async (event, at) => ('photoId' in event ? askPhotoCheck(photoPorts)(event, at) : undefined),
    },
    {
      name: 'erasePhoto',
      run: async (event, at) => ('photoId' in event ? erasePhoto(photoPorts)(event, at) : undefined),
    },
    {
      name: 'judgePhoto',
      run: async (event, at) => (event.type === 'push.media_judged' ? judgePhoto(photoPorts)(event, at) : undefined),
    },
    {
      name: 'endMessageGrants',
      run: async (event) =>
        event.type === 'push.messages_declined' ? endMessageGrants(noticePorts)(event) : undefined,
    },
    { name: 'keepView', run: keepView(privacyPorts) },
    { name: 'prepareExport', run: prepareExport(privacyPorts, slices) },
    { name: 'eraseClosedPerson', run: eraseClosedPerson(slices) },
  ];
  const timerActs: TimerActs = {
    flagUnconfirmedWish: (row, at) => flagUnconfirmedWish(wishPorts)(String(row.subjectId), at),
    photo: (row, at) => drivePhoto(photoPorts)(String(row.id), at),
    expireAppointment: ({ personId, role, placeId }, at) =>
      expireAppointment(rolePorts)(
        { personId: String(personId), role: role as AppointableRole, placeId: String(placeId) },
        at,
      ),
    eraseClosedPerson: (row, at) => erasePerson(slices)(String(row.subjectId), at),
    expireAnnouncement: (row, at) =>
      expireAnnouncement(announcementPorts)(String(row.placeId), String(row.subjectId), at),
    digestStaff: (row, at) => digestStaff(noticePorts)(String(row.subjectId), at),
    unreachable: (row, at) => listWhoIsUnreached(noticePorts)(String(row.noticeId), String(row.personId), at),
    notice: (row, at) => driveMessage(noticePorts)(String(row.personId), String(row.id), at),
  };
  return {
    postbox,
    drive: driveEvent(table, reactions),
    tick: async (at) => {
      await fireTimers(table, timerActs)(at);
      await sweepEvents(table, reactions)(at);
    },
  };
};
