import * as contracts from '../../shared/people/contract';
import { confirmResidency, declineResidency, revealDoor } from '../people/decide-residency';
import { getMe } from '../people/get-me';
import { getGridContact, listPlaces } from '../people/list-places';
import { listResidencies } from '../people/list-residencies';
import { loginBy } from '../people/login.wechat';
import { openSession } from '../people/open-session';
import { peopleStoreOn } from '../people/people-store.dynamo';
import { requestResidency } from '../people/request-residency';
import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { readTableEnv, readVaultEnv, readWechatEnv } from '../platform/env';
import { httpHandler, route } from '../platform/http';
import { systemIds } from '../platform/ids';
import { sessionsWith } from '../platform/session';
import { openTable } from '../platform/table';
import { openVault } from '../platform/vault';
import { connectWechat } from '../platform/wechat';

const env = { ...readTableEnv(), ...readVaultEnv(), ...readWechatEnv() };
const table = openTable(env.TABLE_NAME);
const vault = openVault({ keyId: env.DATA_KEY_ID, indexSecret: env.INDEX_SECRET });
const sessions = sessionsWith(env.SESSION_SECRET);
const people = peopleStoreOn(table, vault, signedCursors(env.SESSION_SECRET));
const wechat = connectWechat({ baseUrl: env.WECHAT_BASE_URL, appid: env.WECHAT_APPID, secret: env.WECHAT_SECRET });
const ports = { people, vault, sessions, ids: systemIds, login: loginBy(wechat) };

export const handler = httpHandler(
  [
    route(contracts.openSession, openSession(ports)),
    route(contracts.getMe, getMe(ports)),
    route(contracts.listPlaces, listPlaces(ports)),
    route(contracts.getGridContact, getGridContact(ports)),
    route(contracts.requestResidency, requestResidency(ports)),
    route(contracts.listResidencies, listResidencies(ports)),
    route(contracts.confirmResidency, confirmResidency(ports)),
    route(contracts.declineResidency, declineResidency(ports)),
    route(contracts.revealDoor, revealDoor(ports)),
  ],
  { table, sessions, clock: systemClock },
);
