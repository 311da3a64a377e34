import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { readTableEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { openTable } from '../platform/open-table';
import { sessionsWith } from '../platform/session';
import { statutoryCalendar } from '../platform/work-calendar';
import { suggestionStoreOn } from '../suggestions/suggestion-store.dynamo';
import { suggestionRoutes } from './wiring/suggestions';

const env = readTableEnv();
const table = openTable(env.TABLE_NAME);
const ports = {
  suggestions: suggestionStoreOn(table, signedCursors(env.SESSION_SECRET)),
  ids: systemIds,
  calendar: statutoryCalendar,
};

export const handler = httpHandler(suggestionRoutes(ports), {
  table,
  sessions: sessionsWith(env.SESSION_SECRET),
  clock: systemClock,
});
