import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { readTableEnv, readVaultEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { openTable } from '../platform/open-table';
import { sessionsWith } from '../platform/session';
import { openVault } from '../platform/vault';
import { privacyPortsOn, privacyRoutes } from './wiring/privacy';

const env = { ...readTableEnv(), ...readVaultEnv() };
const table = openTable(env.TABLE_NAME);
const vault = openVault({ keyId: env.DATA_KEY_ID, indexSecret: env.INDEX_SECRET });
const ports = privacyPortsOn({ table, vault, cursors: signedCursors(env.SESSION_SECRET), ids: systemIds });

export const handler = httpHandler(privacyRoutes(ports), {
  table,
  sessions: sessionsWith(env.SESSION_SECRET),
  clock: systemClock,
});
