/** Every contract of the system, by act. The gateway's routes, the API description and the tests read this list. */
import * as board from './announcements/board-contract';
import * as announcements from './announcements/contract';
import * as desks from './desks/contract';
import * as files from './files/contract';
import * as imports from './imports/contract';
import type { Contract } from './kernel/contract';
import * as memberships from './memberships/contract';
import * as points from './memberships/points-contract';
import * as units from './memberships/unit-contract';
import * as notices from './notices/contract';
import * as unreachable from './notices/unreachable-contract';
import * as sheets from './people/building-sheets-contract';
import * as people from './people/contract';
import * as peopleStaff from './people/staff-contract';
import * as privacy from './privacy/contract';
import * as deaths from './privacy/death-contract';
import * as proxies from './proxies/contract';
import * as whom from './proxies/list-whom-i-act-for';
import * as ended from './proxies/revoke-acting-for';
import * as staffProxies from './proxies/staff-contract';
import * as push from './push/contract';
import * as reports from './reports/contract';
import * as roles from './roles/contract';
import * as serviceCards from './service-cards/contract';
import * as settings from './settings/contract';
import * as suggestions from './suggestions/contract';
import * as visits from './visits/contract';
import * as wishClaims from './wishes/claim-contract';
import * as wishes from './wishes/contract';
import * as wishLists from './wishes/list-contract';
import * as wishReferrals from './wishes/referral-contract';
import * as wishDesk from './wishes/staff-contract';
import * as wishMonths from './wishes/wish-month-contract';

export const api: readonly Contract[] = [
  ...Object.values(people),
  ...Object.values(peopleStaff),
  ...Object.values(sheets),
  ...Object.values(roles),
  ...Object.values(memberships),
  ...Object.values(units),
  ...Object.values(points),
  ...Object.values(desks),
  ...Object.values(privacy),
  ...Object.values(deaths),
  ...Object.values(proxies),
  ...Object.values(whom),
  ...Object.values(ended),
  ...Object.values(staffProxies),
  ...Object.values(visits),
  ...Object.values(notices),
  ...Object.values(unreachable),
  ...Object.values(board),
  ...Object.values(announcements),
  ...Object.values(serviceCards),
  ...Object.values(suggestions),
  ...Object.values(reports),
  ...Object.values(files),
  ...Object.values(push),
  ...Object.values(imports),
  ...Object.values(settings),
  ...Object.values(wishes),
  ...Object.values(wishLists),
  ...Object.values(wishDesk),
  ...Object.values(wishReferrals),
  ...Object.values(wishClaims),
  ...Object.values(wishMonths),
];
