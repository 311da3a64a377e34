import { codesBy } from '../people/building-code.wechat';
import { loginBy } from '../people/login.wechat';
import { peopleStoreOn } from '../people/people-store.dynamo';
import { phoneStoreOn } from '../people/phone-store.dynamo';
import { phonesBy } from '../people/phones.wechat';
import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { documentStoreOn } from '../platform/document-store';
import { readBucketEnv, readTableEnv, readVaultEnv, readWechatEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { bucketFrom } from '../platform/open-bucket';
import { openTable } from '../platform/open-table';
import { sessionsWith } from '../platform/session';
import { openVault } from '../platform/vault';
import { connectWechat } from '../platform/wechat';
import { peopleRoutes } from './wiring/people';

const env = { ...readTableEnv(), ...readVaultEnv(), ...readWechatEnv(), ...readBucketEnv() };
const table = openTable(env.TABLE_NAME);
const vault = openVault({ keyId: env.DATA_KEY_ID, indexSecret: env.INDEX_SECRET });
const sessions = sessionsWith(env.SESSION_SECRET);
const people = peopleStoreOn(table, vault, signedCursors(env.SESSION_SECRET));
const wechat = connectWechat({ baseUrl: env.WECHAT_BASE_URL, appid: env.WECHAT_APPID, secret: env.WECHAT_SECRET });
const ports = {
  people,
  documents: documentStoreOn(table),
  phoneRows: phoneStoreOn(table),
  vault,
  sessions,
  ids: systemIds,
  login: loginBy(wechat),
  phones: phonesBy(wechat),
  pictures: bucketFrom(env),
  codes: codesBy(wechat),
};

export const handler = httpHandler(peopleRoutes(ports), {
  table,
  sessions,
  clock: systemClock,
});
