import { noticeStoreOn } from '../notices/notice-store.dynamo';
import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { readTableEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { sessionsWith } from '../platform/session';
import { openTable } from '../platform/table';
import { noticeRoutes } from './wiring/notices';

const env = readTableEnv();
const table = openTable(env.TABLE_NAME);
const ports = { notices: noticeStoreOn(table, signedCursors(env.SESSION_SECRET)) };

export const handler = httpHandler(noticeRoutes(ports), {
  table,
  sessions: sessionsWith(env.SESSION_SECRET),
  clock: systemClock,
});
