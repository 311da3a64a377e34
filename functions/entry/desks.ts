import { deskStoreOn } from '../desks/desk-store.dynamo';
import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { sha256 } from '../platform/digests';
import { readTableEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { openTable } from '../platform/open-table';
import { sessionsWith } from '../platform/session';
import { deskRoutes } from './wiring/desks';

const env = readTableEnv();
const table = openTable(env.TABLE_NAME);
const sessions = sessionsWith(env.SESSION_SECRET);
const desks = deskStoreOn(table, signedCursors(env.SESSION_SECRET));

export const handler = httpHandler(deskRoutes({ desks, sessions, ids: systemIds, hash: sha256 }), {
  table,
  sessions,
  clock: systemClock,
});
