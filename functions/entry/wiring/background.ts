/** What the stream and the timers share: the reactions to events and the acts of due rows. */
import * as z from 'zod/mini';
import { appointableRoleSchema } from '../../../shared/roles/appointment';
import { announcementStoreOn } from '../../announcements/announcement-store.dynamo';
import { expireAnnouncement } from '../../announcements/expire-announcement';
import { appendAudit } from '../../audit/append-audit';
import { auditStoreOn } from '../../audit/audit-store.dynamo';
import { askPhotoCheck, judgePhoto } from '../../files/check-photo';
import { drivePhoto } from '../../files/drive-photo';
import { erasePhoto } from '../../files/erase-photo';
import { mediaCheckBy } from '../../files/media-check.wechat';
import { photoStoreOn } from '../../files/photo-store.dynamo';
import { announceEvent } from '../../notices/announce-event';
import { armDigest, digestStaff } from '../../notices/digest-staff';
import { digestStoreOn } from '../../notices/digest-store.dynamo';
import { endMessageGrants } from '../../notices/end-message-grants';
import { loggedMessageAlarms, longTermIn, messengerBy } from '../../notices/messages.wechat';
import { noticeStoreOn } from '../../notices/notice-store.dynamo';
import { driveMessage } from '../../notices/send-message';
import { unreachableStoreOn } from '../../notices/unreachable-store.dynamo';
import { listWhoIsUnreached, settleUnreachable, watchUnreachable } from '../../notices/watch-unreachable';
import { confirmMatchedResidency } from '../../people/confirm-matched-residency';
import { matchedResidenciesOn } from '../../people/people-store.dynamo';
import { signedCursors } from '../../platform/cursor';
import { digestsWith } from '../../platform/digests';
import type { Reaction } from '../../platform/drive-events';
import {
  readAuditEnv,
  readBucketEnv,
  readMessagesEnv,
  readTableEnv,
  readVaultEnv,
  readWechatEnv,
} from '../../platform/env';
import type { TimerActs } from '../../platform/fire-timers';
import { systemIds } from '../../platform/ids';
import { bucketFrom } from '../../platform/open-bucket';
import { readOpenid } from '../../platform/openid';
import { openTable } from '../../platform/table';
import { openVault } from '../../platform/vault';
import { connectWechat } from '../../platform/wechat';
import { eraseClosedPerson, erasePerson } from '../../privacy/erase-closed-person';
import { keepView } from '../../privacy/keep-view';
import { prepareExport } from '../../privacy/prepare-export';
import { expireAppointment } from '../../roles/expire-appointment';
import { roleStoreOn } from '../../roles/role-store.dynamo';
import { checkWishText } from '../../wishes/check-wish-text';
import { flagUnconfirmedWish } from '../../wishes/flag-unconfirmed-wish';
import { textCheckBy } from '../../wishes/text-check.wechat';
import { wishStoreOn } from '../../wishes/wish-store.dynamo';
import { personalDataOn } from './personal-data';
import { privacyPortsOn } from './privacy';

const timerRow = z.object({ subjectId: z.string() });
const photoRow = z.object({ id: z.string() });
const appointmentRow = z.object({ personId: z.string(), role: appointableRoleSchema, placeId: z.string() });
const announcementTimerRow = z.object({ subjectId: z.string(), placeId: z.string() });
const unreachableRow = z.object({ noticeId: z.string(), personId: z.string() });
const messageRow = z.object({ personId: z.string(), id: z.string() });

export const openBackground = () => {
  const env = {
    ...readTableEnv(),
    ...readVaultEnv(),
    ...readAuditEnv(),
    ...readWechatEnv(),
    ...readMessagesEnv(),
    ...readBucketEnv(),
  };
  const table = openTable(env.TABLE_NAME);
  const cursors = signedCursors(env.SESSION_SECRET);
  const digests = digestsWith(env.AUDIT_SECRET);
  const wechat = connectWechat({ baseUrl: env.WECHAT_BASE_URL, appid: env.WECHAT_APPID, secret: env.WECHAT_SECRET });
  const openidOf = readOpenid(table);
  const wishPorts = { wishes: wishStoreOn(table, cursors), ids: systemIds, textCheck: textCheckBy(wechat, openidOf) };
  const photoPorts = {
    photos: photoStoreOn(table),
    objects: bucketFrom(env),
    ids: systemIds,
    mediaCheck: mediaCheckBy(wechat, openidOf),
  };
  const rolePorts = { roles: roleStoreOn(table, cursors), ids: systemIds };
  const announcementPorts = { announcements: announcementStoreOn(table, cursors), ids: systemIds };
  const peoplePorts = { people: matchedResidenciesOn(table), ids: systemIds };
  const noticePorts = {
    notices: noticeStoreOn(table, cursors, longTermIn(env.MESSAGE_TEMPLATES)),
    digests: digestStoreOn(table),
    unreachable: unreachableStoreOn(table, cursors),
    messenger: messengerBy(wechat, { templates: env.MESSAGE_TEMPLATES, openidOf }),
    alarms: loggedMessageAlarms,
  };
  const vault = openVault({ keyId: env.DATA_KEY_ID, indexSecret: env.INDEX_SECRET });
  const parts = { table, vault, cursors, ids: systemIds };
  const privacyPorts = privacyPortsOn(parts);
  const slices = personalDataOn(parts);
  const reactions: readonly Reaction[] = [
    { name: 'appendAudit', run: appendAudit({ audit: auditStoreOn(table, digests), digests }) },
    { name: 'announceEvent', run: announceEvent(noticePorts) },
    { name: 'armDigest', run: armDigest(noticePorts) },
    { name: 'watchUnreachable', run: watchUnreachable(noticePorts) },
    { name: 'settleUnreachable', run: settleUnreachable(noticePorts) },
    {
      name: 'confirmMatchedResidency',
      run: async (event, at) => {
        if ('residencyId' in event) await confirmMatchedResidency(peoplePorts)(event, at);
      },
    },
    {
      name: 'checkWishText',
      run: async (event, at) => {
        if ('wishId' in event) await checkWishText(wishPorts)(event, at);
      },
    },
    {
      name: 'askPhotoCheck',
      run: async (event, at) => {
        if ('photoId' in event) await askPhotoCheck(photoPorts)(event, at);
      },
    },
    {
      name: 'erasePhoto',
      run: async (event, at) => {
        if ('photoId' in event) await erasePhoto(photoPorts)(event, at);
      },
    },
    {
      name: 'judgePhoto',
      run: async (event, at) => {
        if (event.type === 'push.media_judged') await judgePhoto(photoPorts)(event, at);
      },
    },
    {
      name: 'endMessageGrants',
      run: async (event) => {
        if (event.type === 'push.messages_declined') await endMessageGrants(noticePorts)(event);
      },
    },
    { name: 'keepView', run: keepView(privacyPorts) },
    { name: 'prepareExport', run: prepareExport(privacyPorts, slices) },
    { name: 'eraseClosedPerson', run: eraseClosedPerson(slices) },
  ];
  const timerActs: TimerActs = {
    flagUnconfirmedWish: (row, at) => flagUnconfirmedWish(wishPorts)(timerRow.parse(row).subjectId, at),
    photo: (row, at) => drivePhoto(photoPorts)(photoRow.parse(row).id, at),
    expireAppointment: (row, at) => expireAppointment(rolePorts)(appointmentRow.parse(row), at),
    eraseClosedPerson: (row, at) => erasePerson(slices)(timerRow.parse(row).subjectId, at),
    expireAnnouncement: (row, at) => {
      const { subjectId, placeId } = announcementTimerRow.parse(row);
      return expireAnnouncement(announcementPorts)(placeId, subjectId, at);
    },
    digestStaff: (row, at) => digestStaff(noticePorts)(timerRow.parse(row).subjectId, at),
    unreachable: (row, at) => {
      const { noticeId, personId } = unreachableRow.parse(row);
      return listWhoIsUnreached(noticePorts)(noticeId, personId, at);
    },
    notice: (row, at) => {
      const { personId, id } = messageRow.parse(row);
      return driveMessage(noticePorts)(personId, id, at);
    },
  };
  return { table, reactions, timerActs };
};
