import * as own from '../../../shared/notices/contract';
import * as unreachable from '../../../shared/notices/unreachable-contract';
import { type CallPorts, noteCall, revealUnreachablePhone } from '../../notices/call-unreachable';
import { listNotices } from '../../notices/list-notices';
import { listUnreachable } from '../../notices/list-unreachable';
import type { NoticeStore } from '../../notices/notice-store';
import { readNotice } from '../../notices/read-notice';
import { reportMessageGrants } from '../../notices/report-message-grants';
import { route } from '../../platform/http';

type NoticePorts = Parameters<typeof revealUnreachablePhone>[0] & CallPorts & { readonly notices: NoticeStore };

const contracts = { ...own, ...unreachable };

export const noticeRoutes = (ports: NoticePorts) => [
  route(contracts.listNotices, listNotices(ports)),
  route(contracts.readNotice, readNotice(ports)),
  route(contracts.reportMessageGrants, reportMessageGrants(ports)),
  route(contracts.listUnreachable, listUnreachable(ports)),
  route(contracts.revealUnreachablePhone, revealUnreachablePhone(ports)),
  route(contracts.noteCall, noteCall(ports)),
];
