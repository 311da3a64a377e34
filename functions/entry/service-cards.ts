import { systemClock } from '../platform/clock';
import { readTableEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { openTable } from '../platform/open-table';
import { sessionsWith } from '../platform/session';
import { serviceCardStoreOn } from '../service-cards/service-card-store.dynamo';
import { serviceCardRoutes } from './wiring/service-cards';

const env = readTableEnv();
const table = openTable(env.TABLE_NAME);
const ports = { cards: serviceCardStoreOn(table), ids: systemIds };

export const handler = httpHandler(serviceCardRoutes(ports), {
  table,
  sessions: sessionsWith(env.SESSION_SECRET),
  clock: systemClock,
});
