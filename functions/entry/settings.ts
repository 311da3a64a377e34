import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { readTableEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { openTable } from '../platform/open-table';
import { sessionsWith } from '../platform/session';
import { settingsStoreOn } from '../settings/settings-store.dynamo';
import { settingRoutes } from './wiring/settings';

const env = readTableEnv();
const table = openTable(env.TABLE_NAME);
const ports = { settings: settingsStoreOn(table, signedCursors(env.SESSION_SECRET)), ids: systemIds };

export const handler = httpHandler(settingRoutes(ports), {
  table,
  sessions: sessionsWith(env.SESSION_SECRET),
  clock: systemClock,
});
