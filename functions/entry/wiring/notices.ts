import * as contracts from '../../../shared/notices/contract';
import { listNotices } from '../../notices/list-notices';
import type { NoticeStore } from '../../notices/notice-store';
import { readNotice } from '../../notices/read-notice';
import { reportMessageGrants } from '../../notices/report-message-grants';
import { route } from '../../platform/http';

export const noticeRoutes = (ports: { readonly notices: NoticeStore }) => [
  route(contracts.listNotices, listNotices(ports)),
  route(contracts.readNotice, readNotice(ports)),
  route(contracts.reportMessageGrants, reportMessageGrants(ports)),
];
