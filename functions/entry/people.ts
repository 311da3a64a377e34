import { loginBy } from '../people/login.wechat';
import { peopleStoreOn } from '../people/people-store.dynamo';
import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { readTableEnv, readVaultEnv, readWechatEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { sessionsWith } from '../platform/session';
import { openTable } from '../platform/table';
import { openVault } from '../platform/vault';
import { connectWechat } from '../platform/wechat';
import { peopleRoutes } from './wiring/people';

const env = { ...readTableEnv(), ...readVaultEnv(), ...readWechatEnv() };
const table = openTable(env.TABLE_NAME);
const vault = openVault({ keyId: env.DATA_KEY_ID, indexSecret: env.INDEX_SECRET });
const sessions = sessionsWith(env.SESSION_SECRET);
const people = peopleStoreOn(table, vault, signedCursors(env.SESSION_SECRET));
const wechat = connectWechat({ baseUrl: env.WECHAT_BASE_URL, appid: env.WECHAT_APPID, secret: env.WECHAT_SECRET });

export const handler = httpHandler(peopleRoutes({ people, vault, sessions, ids: systemIds, login: loginBy(wechat) }), {
  table,
  sessions,
  clock: systemClock,
});
