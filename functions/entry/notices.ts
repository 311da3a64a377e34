import { noticeStoreOn } from '../notices/notice-store.dynamo';
import { unreachableStoreOn } from '../notices/unreachable-store.dynamo';
import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { readTableEnv, readVaultEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { openTable } from '../platform/open-table';
import { sessionsWith } from '../platform/session';
import { openVault } from '../platform/vault';
import { noticeRoutes } from './wiring/notices';

const env = { ...readTableEnv(), ...readVaultEnv() };
const table = openTable(env.TABLE_NAME);
const cursors = signedCursors(env.SESSION_SECRET);
const ports = {
  notices: noticeStoreOn(table, cursors),
  unreachable: unreachableStoreOn(table, cursors),
  vault: openVault({ keyId: env.DATA_KEY_ID, indexSecret: env.INDEX_SECRET }),
  ids: systemIds,
};

export const handler = httpHandler(noticeRoutes(ports), {
  table,
  sessions: sessionsWith(env.SESSION_SECRET),
  clock: systemClock,
});
