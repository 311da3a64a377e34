import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { documentStoreOn } from '../platform/document-store';
import { readBucketEnv, readTableEnv, readVaultEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { bucketFrom } from '../platform/open-bucket';
import { openTable } from '../platform/open-table';
import { sessionsWith } from '../platform/session';
import { openVault } from '../platform/vault';
import { wishIndexOn } from '../wishes/wish-index.dynamo';
import { wishStoreOn } from '../wishes/wish-store.dynamo';
import { wishRoutes } from './wiring/wishes';

const env = { ...readTableEnv(), ...readVaultEnv(), ...readBucketEnv() };
const table = openTable(env.TABLE_NAME);
const cursors = signedCursors(env.SESSION_SECRET);
const ports = {
  wishes: wishStoreOn(table, cursors),
  index: wishIndexOn(table, cursors),
  vault: openVault({ keyId: env.DATA_KEY_ID, indexSecret: env.INDEX_SECRET }),
  documents: documentStoreOn(table),
  pictures: bucketFrom(env),
  ids: systemIds,
};

export const handler = httpHandler(wishRoutes(ports), {
  table,
  sessions: sessionsWith(env.SESSION_SECRET),
  clock: systemClock,
});
