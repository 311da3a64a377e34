/** Every act bound to its use case, as the entries bind them, on a table and ports that the test brings. */

import { announcementStoreOn } from '../announcements/announcement-store.dynamo';
import { deskStoreOn } from '../desks/desk-store.dynamo';
import { announcementRoutes } from '../entry/wiring/announcements';
import { deskRoutes } from '../entry/wiring/desks';
import { fileRoutes } from '../entry/wiring/files';
import { importRoutes } from '../entry/wiring/imports';
import { membershipRoutes } from '../entry/wiring/memberships';
import { noticeRoutes } from '../entry/wiring/notices';
import { peopleRoutes } from '../entry/wiring/people';
import { privacyPortsOn, privacyRoutes } from '../entry/wiring/privacy';
import { proxyRoutes } from '../entry/wiring/proxies';
import { pushRoutes } from '../entry/wiring/push';
import { reportRoutes } from '../entry/wiring/reports';
import { roleRoutes } from '../entry/wiring/roles';
import { serviceCardRoutes } from '../entry/wiring/service-cards';
import { settingRoutes } from '../entry/wiring/settings';
import { suggestionRoutes } from '../entry/wiring/suggestions';
import { visitRoutes } from '../entry/wiring/visits';
import { wishRoutes } from '../entry/wiring/wishes';
import type { PhotoObjects } from '../files/photo-objects';
import { photoStoreOn } from '../files/photo-store.dynamo';
import { importStoreOn } from '../imports/import-store.dynamo';
import type { Ids, Vault } from '../kernel/ports';
import { membershipStoreOn } from '../memberships/membership-store.dynamo';
import { pointsStoreOn } from '../memberships/points-ledger.dynamo';
import { unitContactStoreOn } from '../memberships/unit-contact-store.dynamo';
import { unitStoreOn } from '../memberships/unit-store.dynamo';
import { noticeStoreOn } from '../notices/notice-store.dynamo';
import { unreachableStoreOn } from '../notices/unreachable-store.dynamo';
import type { Login } from '../people/login';
import { peopleStoreOn } from '../people/people-store.dynamo';
import { phoneStoreOn } from '../people/phone-store.dynamo';
import { type Cursors, signedCursors } from '../platform/cursor';
import { sha256 } from '../platform/digests';
import { documentStoreOn } from '../platform/document-store';
import { templateFinder } from '../platform/message-grants';
import { secretDigits } from '../platform/secret-digits';
import type { Sessions } from '../platform/session';
import type { Table } from '../platform/table';
import { statutoryCalendar } from '../platform/work-calendar';
import { principalConsentStoreOn } from '../proxies/principal-consent-store.dynamo';
import { proxyStoreOn } from '../proxies/proxy-store.dynamo';
import { envelopeBy } from '../push/push-envelope.wechat';
import { pushStoreOn } from '../push/push-store.dynamo';
import { reportStoreOn } from '../reports/report-store.dynamo';
import { roleStoreOn } from '../roles/role-store.dynamo';
import { serviceCardStoreOn } from '../service-cards/service-card-store.dynamo';
import { settingsStoreOn } from '../settings/settings-store.dynamo';
import { suggestionStoreOn } from '../suggestions/suggestion-store.dynamo';
import { visitStoreOn } from '../visits/visit-store.dynamo';
import { wishIndexOn } from '../wishes/wish-index.dynamo';
import { wishStoreOn } from '../wishes/wish-store.dynamo';
import { thinCodes, thinPhones } from './ports';
import { pushAccount, pushTemplates } from './pushes';

export const secret = 'a secret of thirty-two letters or more';
export const cursors: Cursors = signedCursors(secret);

export interface Wiring {
  readonly table: Table;
  readonly ids: Ids;
  readonly vault: Vault;
  readonly login: Login;
  readonly sessions: Sessions;
  readonly objects: PhotoObjects;
}

export const everyRoute = ({ table, ids, vault, login, sessions, objects }: Wiring) => [
  ...peopleRoutes({
    people: peopleStoreOn(table, vault, cursors),
    documents: documentStoreOn(table),
    phoneRows: phoneStoreOn(table),
    vault,
    sessions,
    ids,
    login,
    phones: thinPhones,
    pictures: objects,
    codes: thinCodes,
  }),
  ...roleRoutes({ roles: roleStoreOn(table, cursors), ids }),
  ...membershipRoutes({
    memberships: membershipStoreOn(table, cursors),
    units: unitStoreOn(table, cursors),
    contacts: unitContactStoreOn(table, cursors),
    points: pointsStoreOn(table, cursors),
    ids,
  }),
  ...noticeRoutes({
    notices: noticeStoreOn(table, cursors),
    unreachable: unreachableStoreOn(table, cursors),
    vault,
    ids,
  }),
  ...importRoutes({ imports: importStoreOn(table, cursors), ids, vault }),
  ...settingRoutes({ settings: settingsStoreOn(table, cursors), ids }),
  ...deskRoutes({ desks: deskStoreOn(table, cursors), sessions, ids, hash: sha256 }),
  ...wishRoutes({
    wishes: wishStoreOn(table, cursors),
    index: wishIndexOn(table, cursors),
    vault,
    documents: documentStoreOn(table),
    pictures: objects,
    ids,
  }),
  ...fileRoutes({ photos: photoStoreOn(table), objects, ids }),
  ...pushRoutes({
    pushes: pushStoreOn(table, vault.indexKey),
    envelope: envelopeBy(pushAccount),
    templateOf: templateFinder(pushTemplates),
    ids,
  }),
  ...privacyRoutes(privacyPortsOn({ table, vault, cursors, ids })),
  ...announcementRoutes({ announcements: announcementStoreOn(table, cursors), ids }),
  ...serviceCardRoutes({ cards: serviceCardStoreOn(table), ids }),
  ...suggestionRoutes({ suggestions: suggestionStoreOn(table, cursors), ids, calendar: statutoryCalendar }),
  ...reportRoutes({ reports: reportStoreOn(table, cursors), ids, calendar: statutoryCalendar }),
  ...proxyRoutes({ proxies: proxyStoreOn(table, cursors), principals: principalConsentStoreOn(table), ids, vault }),
  ...visitRoutes({ visits: visitStoreOn(table), ids, digitsOf: secretDigits(secret) }),
];
