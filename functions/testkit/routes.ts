/** Every act bound to its use case, as the entries bind them, on a table and ports that the test brings. */
import * as notices from '../../shared/notices/contract';
import * as people from '../../shared/people/contract';
import * as wishes from '../../shared/wishes/contract';
import type { Ids, Vault } from '../kernel/ports';
import { listNotices } from '../notices/list-notices';
import { noticeStoreOn } from '../notices/notice-store.dynamo';
import { readNotice } from '../notices/read-notice';
import { reportMessageGrants } from '../notices/report-message-grants';
import { confirmResidency, declineResidency, revealDoor } from '../people/decide-residency';
import { getMe } from '../people/get-me';
import { getGridContact, listPlaces } from '../people/list-places';
import { listResidencies } from '../people/list-residencies';
import type { Login } from '../people/login';
import { openSession } from '../people/open-session';
import { peopleStoreOn } from '../people/people-store.dynamo';
import { requestResidency } from '../people/request-residency';
import { type Cursors, signedCursors } from '../platform/cursor';
import { route } from '../platform/http';
import type { Sessions } from '../platform/session';
import type { Table } from '../platform/table';
import { askWishInfo } from '../wishes/ask-wish-info';
import { claimWish } from '../wishes/claim-wish';
import { confirmWish } from '../wishes/confirm-wish';
import { deliverWish } from '../wishes/deliver-wish';
import { getWish } from '../wishes/get-wish';
import { listMyClaims, listMyWishes, listWall, listWishQueue } from '../wishes/list-wishes';
import { publishWish } from '../wishes/publish-wish';
import { releaseWish } from '../wishes/release-wish';
import { resubmitWish } from '../wishes/resubmit-wish';
import { settleWish } from '../wishes/settle-wish';
import { submitWish } from '../wishes/submit-wish';
import { wishStoreOn } from '../wishes/wish-store.dynamo';
import { withdrawWish } from '../wishes/withdraw-wish';

export const secret = 'a secret of thirty-two letters or more';
export const cursors: Cursors = signedCursors(secret);

export interface Wiring {
  readonly table: Table;
  readonly ids: Ids;
  readonly vault: Vault;
  readonly login: Login;
  readonly sessions: Sessions;
}

const peopleRoutes = ({ table, ids, vault, login, sessions }: Wiring) => {
  const ports = { people: peopleStoreOn(table, vault, cursors), vault, sessions, ids, login };
  return [
    route(people.openSession, openSession(ports)),
    route(people.getMe, getMe(ports)),
    route(people.listPlaces, listPlaces(ports)),
    route(people.getGridContact, getGridContact(ports)),
    route(people.requestResidency, requestResidency(ports)),
    route(people.listResidencies, listResidencies(ports)),
    route(people.confirmResidency, confirmResidency(ports)),
    route(people.declineResidency, declineResidency(ports)),
    route(people.revealDoor, revealDoor(ports)),
  ];
};

const noticeRoutes = ({ table }: Wiring) => {
  const ports = { notices: noticeStoreOn(table, cursors) };
  return [
    route(notices.listNotices, listNotices(ports)),
    route(notices.readNotice, readNotice(ports)),
    route(notices.reportMessageGrants, reportMessageGrants(ports)),
  ];
};

const wishRoutes = ({ table, ids }: Wiring) => {
  const ports = { wishes: wishStoreOn(table, cursors), ids };
  return [
    route(wishes.submitWish, submitWish(ports)),
    route(wishes.listWall, listWall(ports)),
    route(wishes.getWish, getWish(ports)),
    route(wishes.listMyWishes, listMyWishes(ports)),
    route(wishes.listMyClaims, listMyClaims(ports)),
    route(wishes.listWishQueue, listWishQueue(ports)),
    route(wishes.askWishInfo, askWishInfo(ports)),
    route(wishes.resubmitWish, resubmitWish(ports)),
    route(wishes.publishWish, publishWish(ports)),
    route(wishes.claimWish, claimWish(ports)),
    route(wishes.releaseWish, releaseWish(ports)),
    route(wishes.deliverWish, deliverWish(ports)),
    route(wishes.settleWish, settleWish(ports)),
    route(wishes.confirmWish, confirmWish(ports)),
    route(wishes.withdrawWish, withdrawWish(ports)),
  ];
};

export const everyRoute = (wiring: Wiring) => [...peopleRoutes(wiring), ...noticeRoutes(wiring), ...wishRoutes(wiring)];
