import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { readTableEnv, readVaultEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { openTable } from '../platform/open-table';
import { sessionsWith } from '../platform/session';
import { openVault } from '../platform/vault';
import { wallIndexOn } from '../wishes/wall-index.dynamo';
import { wishStoreOn } from '../wishes/wish-store.dynamo';
import { wishRoutes } from './wiring/wishes';

const env = { ...readTableEnv(), ...readVaultEnv() };
const table = openTable(env.TABLE_NAME);
const cursors = signedCursors(env.SESSION_SECRET);
const ports = {
  wishes: wishStoreOn(table, cursors),
  wall: wallIndexOn(table, cursors),
  vault: openVault({ keyId: env.DATA_KEY_ID, indexSecret: env.INDEX_SECRET }),
  ids: systemIds,
};

export const handler = httpHandler(wishRoutes(ports), {
  table,
  sessions: sessionsWith(env.SESSION_SECRET),
  clock: systemClock,
});
