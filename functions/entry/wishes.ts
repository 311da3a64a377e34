import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { readTableEnv, readVaultEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { sessionsWith } from '../platform/session';
import { openTable } from '../platform/table';
import { openVault } from '../platform/vault';
import { wishStoreOn } from '../wishes/wish-store.dynamo';
import { wishRoutes } from './wiring/wishes';

const env = { ...readTableEnv(), ...readVaultEnv() };
const table = openTable(env.TABLE_NAME);
const ports = {
  wishes: wishStoreOn(table, signedCursors(env.SESSION_SECRET)),
  vault: openVault({ keyId: env.DATA_KEY_ID, indexSecret: env.INDEX_SECRET }),
  ids: systemIds,
};

export const handler = httpHandler(wishRoutes(ports), {
  table,
  sessions: sessionsWith(env.SESSION_SECRET),
  clock: systemClock,
});
