import * as contracts from '../../../shared/desks/contract';
import { confirmDeskLogin, getDeskLogin } from '../../desks/confirm-desk-login';
import type { DeskPorts } from '../../desks/desk-ports';
import { collectDeskSession, renewDeskSession } from '../../desks/desk-session';
import { extendDeskLogin } from '../../desks/extend-desk-login';
import { endDeskSession, listDeskSessions } from '../../desks/my-desks';
import { openDeskLogin } from '../../desks/open-desk-login';
import { route } from '../../platform/http';

export const deskRoutes = (ports: DeskPorts) => [
  route(contracts.openDeskLogin, openDeskLogin(ports)),
  route(contracts.extendDeskLogin, extendDeskLogin(ports)),
  route(contracts.getDeskLogin, getDeskLogin(ports)),
  route(contracts.confirmDeskLogin, confirmDeskLogin(ports)),
  route(contracts.collectDeskSession, collectDeskSession(ports)),
  route(contracts.renewDeskSession, renewDeskSession(ports)),
  route(contracts.listDeskSessions, listDeskSessions(ports)),
  route(contracts.endDeskSession, endDeskSession(ports)),
];
