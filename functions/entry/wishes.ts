import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { documentStoreOn } from '../platform/document-store';
import { readBucketEnv, readTableEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { bucketFrom } from '../platform/open-bucket';
import { sessionsWith } from '../platform/session';
import { openTable } from '../platform/table';
import { wallIndexOn } from '../wishes/wall-index.dynamo';
import { wishStoreOn } from '../wishes/wish-store.dynamo';
import { wishRoutes } from './wiring/wishes';

const env = { ...readTableEnv(), ...readBucketEnv() };
const table = openTable(env.TABLE_NAME);
const cursors = signedCursors(env.SESSION_SECRET);
const ports = {
  wishes: wishStoreOn(table, cursors),
  wall: wallIndexOn(table, cursors),
  documents: documentStoreOn(table),
  pictures: bucketFrom(env),
  ids: systemIds,
};

export const handler = httpHandler(wishRoutes(ports), {
  table,
  sessions: sessionsWith(env.SESSION_SECRET),
  clock: systemClock,
});
