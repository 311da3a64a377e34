import * as contracts from '../../shared/notices/contract';
import { listNotices } from '../notices/list-notices';
import { noticeStoreOn } from '../notices/notice-store.dynamo';
import { readNotice } from '../notices/read-notice';
import { reportMessageGrants } from '../notices/report-message-grants';
import { systemClock } from '../platform/clock';
import { signedCursors } from '../platform/cursor';
import { readTableEnv } from '../platform/env';
import { httpHandler, route } from '../platform/http';
import { sessionsWith } from '../platform/session';
import { openTable } from '../platform/table';

const env = readTableEnv();
const table = openTable(env.TABLE_NAME);
const ports = { notices: noticeStoreOn(table, signedCursors(env.SESSION_SECRET)) };

export const handler = httpHandler(
  [
    route(contracts.listNotices, listNotices(ports)),
    route(contracts.readNotice, readNotice(ports)),
    route(contracts.reportMessageGrants, reportMessageGrants(ports)),
  ],
  { table, sessions: sessionsWith(env.SESSION_SECRET), clock: systemClock },
);
