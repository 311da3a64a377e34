/** What the stream and the timers share: the reactions to events and the acts of due rows. */
import * as z from 'zod/mini';
import type { Instant } from '../../../shared/kernel/instant';
import type { MessageTemplate } from '../../../shared/notices/templates';
import { appointableRoleSchema } from '../../../shared/roles/appointment';
import { announcementStoreOn } from '../../announcements/announcement-store.dynamo';
import { expireAnnouncement } from '../../announcements/expire-announcement';
import { appendAudit } from '../../audit/append-audit';
import { auditStoreOn } from '../../audit/audit-store.dynamo';
import type { Digests } from '../../audit/link';
import { askPhotoCheck, judgePhoto, type MediaCheck } from '../../files/check-photo';
import { drivePhoto } from '../../files/drive-photo';
import { dropPhotos } from '../../files/drop-photos';
import { erasePhoto } from '../../files/erase-photo';
import type { PhotoObjects } from '../../files/photo-objects';
import { photoStoreOn } from '../../files/photo-store.dynamo';
import { takeDownPhotos } from '../../files/take-down-photo';
import { gridBuildingsOn } from '../../imports/grid-buildings.dynamo';
import { spreadGridType } from '../../imports/spread-grid-type';
import type { Ids, Vault } from '../../kernel/ports';
import { countPoints } from '../../memberships/count-points';
import { countService } from '../../memberships/count-service';
import { pointsLedgerOn } from '../../memberships/points-ledger.dynamo';
import { serviceCounterOn } from '../../memberships/service-counter.dynamo';
import { announceEvent } from '../../notices/announce-event';
import { armDigest, digestStaff } from '../../notices/digest-staff';
import { digestStoreOn } from '../../notices/digest-store.dynamo';
import { endMessageGrants } from '../../notices/end-message-grants';
import { failSentMessages } from '../../notices/fail-sent-messages';
import { noticeStoreOn } from '../../notices/notice-store.dynamo';
import { driveMessage, type MessageAlarms, type Messenger } from '../../notices/send-message';
import { unreachableStoreOn } from '../../notices/unreachable-store.dynamo';
import { listWhoIsUnreached, settleUnreachable, watchUnreachable } from '../../notices/watch-unreachable';
import { confirmMatchedResidency } from '../../people/confirm-matched-residency';
import { gridCardsOn } from '../../people/grid-cards.dynamo';
import { nameGridWorker } from '../../people/name-grid-worker';
import { matchedResidenciesOn } from '../../people/people-store.dynamo';
import { formerSelvesOn } from '../../platform/closed-account';
import type { Cursors } from '../../platform/cursor';
import type { Reaction } from '../../platform/drive-events';
import type { TimerActs } from '../../platform/fire-timers';
import type { Table } from '../../platform/table';
import { endForDeceased, endForPerson } from '../../privacy/end-for-deceased';
import { eraseClosedPerson, erasePerson } from '../../privacy/erase-closed-person';
import { exportStoreOn } from '../../privacy/export-store.dynamo';
import { farewellOn } from '../../privacy/farewell.dynamo';
import { keepView } from '../../privacy/keep-view';
import { prepareExport, takeBackCopies } from '../../privacy/prepare-export';
import { viewStoreOn } from '../../privacy/view-store.dynamo';
import { actingHomesOn } from '../../proxies/acting-homes.dynamo';
import { keepActingHome } from '../../proxies/keep-acting-home';
import { appointAwaited } from '../../roles/appoint-awaited';
import { awaitedStoreOn } from '../../roles/awaited-store.dynamo';
import { expireAppointment } from '../../roles/expire-appointment';
import { roleStoreOn } from '../../roles/role-store.dynamo';
import { lapseAssignment, lapseOffer } from '../../wishes/answer-assignment';
import { checkWishText, type TextCheck } from '../../wishes/check-wish-text';
import { drawPlaces } from '../../wishes/draw-places';
import { expireWish } from '../../wishes/expire-wish';
import { flagReferral } from '../../wishes/flag-referral';
import { flagUnconfirmedWish } from '../../wishes/flag-unconfirmed-wish';
import { keepClaimWords } from '../../wishes/keep-claim-words';
import { lapseClaim, remindClaimer } from '../../wishes/keep-lease';
import { keepWishTerms } from '../../wishes/keep-wish-terms';
import { wishIndexOn } from '../../wishes/wish-index.dynamo';
import { wishStoreOn } from '../../wishes/wish-store.dynamo';
import { personalDataOn } from './personal-data';
import { toThose, toThoseWith } from './to-those';

const timerRow = z.object({ subjectId: z.string() });
const leaseTimerRow = z.object({ subjectId: z.string(), memberId: z.string() });
const photoRow = z.object({ id: z.string() });
const appointmentRow = z.object({ personId: z.string(), role: appointableRoleSchema, placeId: z.string() });
const announcementTimerRow = z.object({ subjectId: z.string(), placeId: z.string() });
const unreachableRow = z.object({ noticeId: z.string(), personId: z.string() });
const messageRow = z.object({ personId: z.string(), id: z.string() });

/** What the background works with: the table, and all that lies outside. */
export interface BackgroundParts {
  readonly table: Table;
  readonly vault: Vault;
  readonly cursors: Cursors;
  readonly digests: Digests;
  readonly ids: Ids;
  readonly objects: PhotoObjects;
  readonly mediaCheck: MediaCheck;
  readonly textCheck: TextCheck;
  readonly messenger: Messenger;
  readonly alarms: MessageAlarms;
  /** Templates that WeChat lets the tenant use for good. */
  readonly longTerm: readonly MessageTemplate[];
}

export interface BackgroundWork {
  readonly reactions: readonly Reaction[];
  readonly timerActs: TimerActs;
}

const portsOf = ({ table, cursors, ids, ...parts }: BackgroundParts) => ({
  audit: { audit: auditStoreOn(table, parts.digests), digests: parts.digests },
  wishes: { wishes: wishStoreOn(table, cursors), index: wishIndexOn(table, cursors), ids, textCheck: parts.textCheck },
  lot: parts.digests.hash,
  photos: { photos: photoStoreOn(table), objects: parts.objects, ids, mediaCheck: parts.mediaCheck },
  roles: { roles: roleStoreOn(table, cursors), ids },
  awaited: { awaited: awaitedStoreOn(table), vault: parts.vault, ids },
  announcements: { announcements: announcementStoreOn(table, cursors), ids },
  people: { people: matchedResidenciesOn(table), ids },
  grids: { buildings: gridBuildingsOn(table), cards: gridCardsOn(table) },
  acting: { homes: actingHomesOn(table) },
  memberships: { services: serviceCounterOn(table), points: pointsLedgerOn(table) },
  notices: {
    notices: noticeStoreOn(table, cursors, parts.longTerm),
    digests: digestStoreOn(table),
    unreachable: unreachableStoreOn(table, cursors),
    messenger: parts.messenger,
    alarms: parts.alarms,
  },
  privacy: { views: viewStoreOn(table, cursors), exports: exportStoreOn(table, cursors), vault: parts.vault, ids },
  person: {
    slices: personalDataOn({ table, vault: parts.vault, cursors, ids, objects: parts.objects }),
    formerSelvesOf: formerSelvesOn(table),
  },
  farewellOf: farewellOn(table),
});

type Ports = ReturnType<typeof portsOf>;

const reactionsOf = ({
  audit,
  awaited,
  wishes,
  memberships,
  photos,
  people,
  grids,
  acting,
  notices,
  privacy,
  person,
  farewellOf,
}: Ports): readonly Reaction[] => [
  { name: 'appendAudit', run: appendAudit(audit) },
  { name: 'announceEvent', run: announceEvent(notices) },
  { name: 'armDigest', run: armDigest(notices) },
  { name: 'watchUnreachable', run: watchUnreachable(notices) },
  { name: 'settleUnreachable', run: settleUnreachable(notices) },
  { name: 'confirmMatchedResidency', run: toThoseWith('residencyId', confirmMatchedResidency(people)) },
  { name: 'spreadGridType', run: toThose('place.grid_type_changed', spreadGridType(grids)) },
  { name: 'keepActingHome', run: keepActingHome(acting) },
  { name: 'nameGridWorker', run: toThoseWith('appointmentId', nameGridWorker(grids)) },
  { name: 'appointAwaited', run: appointAwaited(awaited) },
  { name: 'checkWishText', run: toThoseWith('wishId', checkWishText(wishes)) },
  { name: 'keepWishTerms', run: toThoseWith('wishId', keepWishTerms(wishes)) },
  { name: 'keepClaimWords', run: toThoseWith('wishId', keepClaimWords(wishes)) },
  { name: 'countService', run: toThoseWith('wishId', countService(memberships)) },
  { name: 'countPoints', run: toThoseWith('wishId', countPoints(memberships)) },
  { name: 'askPhotoCheck', run: toThoseWith('photoId', askPhotoCheck(photos)) },
  { name: 'erasePhoto', run: toThoseWith('photoId', erasePhoto(photos)) },
  { name: 'dropPhotos', run: toThoseWith('wishId', dropPhotos(photos)) },
  { name: 'judgePhoto', run: toThose('push.media_judged', judgePhoto(photos)) },
  { name: 'takeDownPhotos', run: toThose('grid.card_taken_down', takeDownPhotos(photos)) },
  { name: 'endMessageGrants', run: toThose('push.messages_declined', endMessageGrants(notices)) },
  { name: 'failSentMessages', run: toThose('push.messages_failed', failSentMessages(notices)) },
  { name: 'keepView', run: keepView(privacy) },
  { name: 'prepareExport', run: prepareExport(privacy, person) },
  { name: 'takeBackCopies', run: takeBackCopies(privacy) },
  { name: 'eraseClosedPerson', run: eraseClosedPerson(person) },
  { name: 'endForDeceased', run: endForDeceased({ person, farewellOf }) },
];

/** The due row of a claim names the wish and the member. */
const toClaimOf =
  (run: (wishId: string, memberId: string, at: Instant) => Promise<void>): TimerActs[string] =>
  (row, at) => {
    const { subjectId, memberId } = leaseTimerRow.parse(row);
    return run(subjectId, memberId, at);
  };

const timerActsOf = ({ wishes, lot, photos, roles, announcements, notices, person, farewellOf }: Ports): TimerActs => ({
  flagUnconfirmedWish: (row, at) => flagUnconfirmedWish(wishes)(timerRow.parse(row).subjectId, at),
  flagReferral: (row, at) => flagReferral(wishes)(timerRow.parse(row).subjectId, at),
  lapseAssignment: (row, at) => lapseAssignment(wishes)(timerRow.parse(row).subjectId, at),
  expireWish: (row, at) => expireWish(wishes)(timerRow.parse(row).subjectId, at),
  drawPlaces: (row, at) => drawPlaces(wishes, lot)(timerRow.parse(row).subjectId, at),
  remindClaimer: toClaimOf(remindClaimer(wishes)),
  lapseClaim: toClaimOf(lapseClaim(wishes)),
  lapseOffer: toClaimOf(lapseOffer(wishes)),
  photo: (row, at) => drivePhoto(photos)(photoRow.parse(row).id, at),
  expireAppointment: (row, at) => expireAppointment(roles)(appointmentRow.parse(row), at),
  eraseClosedPerson: (row, at) => erasePerson(person)(timerRow.parse(row).subjectId, at),
  endForDeceased: (row) => endForPerson({ person, farewellOf })(timerRow.parse(row).subjectId),
  expireAnnouncement: (row, at) => {
    const { subjectId, placeId } = announcementTimerRow.parse(row);
    return expireAnnouncement(announcements)(placeId, subjectId, at);
  },
  digestStaff: (row, at) => digestStaff(notices)(timerRow.parse(row).subjectId, at),
  unreachable: (row, at) => {
    const { noticeId, personId } = unreachableRow.parse(row);
    return listWhoIsUnreached(notices)(noticeId, personId, at);
  },
  notice: (row, at) => {
    const { personId, id } = messageRow.parse(row);
    return driveMessage(notices)(personId, id, at);
  },
});

/** What follows from events and when it is due, the same in the cloud and in every test. */
export const backgroundOn = (parts: BackgroundParts): BackgroundWork => {
  const ports = portsOf(parts);
  return { reactions: reactionsOf(ports), timerActs: timerActsOf(ports) };
};
