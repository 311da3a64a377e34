import { membershipStoreOn } from '../memberships/membership-store.dynamo';
import { pointsStoreOn } from '../memberships/points-ledger.dynamo';
import { unitContactStoreOn } from '../memberships/unit-contact-store.dynamo';
import { unitStoreOn } from '../memberships/unit-store.dynamo';
import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { readTableEnv } from '../platform/env';
import { httpHandler } from '../platform/http';
import { systemIds } from '../platform/ids';
import { openTable } from '../platform/open-table';
import { sessionsWith } from '../platform/session';
import { membershipRoutes } from './wiring/memberships';

const env = readTableEnv();
const table = openTable(env.TABLE_NAME);
const cursors = signedCursors(env.SESSION_SECRET);
const ports = {
  memberships: membershipStoreOn(table, cursors),
  units: unitStoreOn(table, cursors),
  contacts: unitContactStoreOn(table, cursors),
  points: pointsStoreOn(table, cursors),
  ids: systemIds,
};

export const handler = httpHandler(membershipRoutes(ports), {
  table,
  sessions: sessionsWith(env.SESSION_SECRET),
  clock: systemClock,
});
