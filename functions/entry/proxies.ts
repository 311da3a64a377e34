import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { readTableEnv, readVaultEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { openTable } from '../platform/open-table';
import { sessionsWith } from '../platform/session';
import { openVault } from '../platform/vault';
import { principalConsentStoreOn } from '../proxies/principal-consent-store.dynamo';
import { proxyStoreOn } from '../proxies/proxy-store.dynamo';
import { proxyRoutes } from './wiring/proxies';

const env = { ...readTableEnv(), ...readVaultEnv() };
const table = openTable(env.TABLE_NAME);
const ports = {
  proxies: proxyStoreOn(table, signedCursors(env.SESSION_SECRET)),
  principals: principalConsentStoreOn(table),
  ids: systemIds,
  vault: openVault({ keyId: env.DATA_KEY_ID, indexSecret: env.INDEX_SECRET }),
};

export const handler = httpHandler(proxyRoutes(ports), {
  table,
  sessions: sessionsWith(env.SESSION_SECRET),
  clock: systemClock,
});
