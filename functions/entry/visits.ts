import { systemClock } from '../platform/clock';
import { readTableEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { openTable } from '../platform/open-table';
import { secretDigits } from '../platform/secret-digits';
import { sessionsWith } from '../platform/session';
import { visitStoreOn } from '../visits/visit-store.dynamo';
import { visitRoutes } from './wiring/visits';

const env = readTableEnv();
const table = openTable(env.TABLE_NAME);
const ports = { visits: visitStoreOn(table), ids: systemIds, digitsOf: secretDigits(env.SESSION_SECRET) };

export const handler = httpHandler(visitRoutes(ports), {
  table,
  sessions: sessionsWith(env.SESSION_SECRET),
  clock: systemClock,
});
