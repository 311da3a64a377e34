import * as contracts from '../../../shared/memberships/contract';
import { applyMembership, type MembershipPorts } from '../../memberships/apply-membership';
import {
  confirmMembership,
  declineMembership,
  endMembership,
  setUnitConsent,
  withdrawMembership,
} from '../../memberships/decide-membership';
import { getMyMembership, listMemberships } from '../../memberships/list-memberships';
import { listUnits, pairUnit, type UnitPorts, unpairUnit } from '../../memberships/pair-unit';
import { route } from '../../platform/http';

export const membershipRoutes = (ports: MembershipPorts & UnitPorts) => [
  route(contracts.applyMembership, applyMembership(ports)),
  route(contracts.getMyMembership, getMyMembership(ports)),
  route(contracts.listMemberships, listMemberships(ports)),
  route(contracts.confirmMembership, confirmMembership(ports)),
  route(contracts.declineMembership, declineMembership(ports)),
  route(contracts.withdrawMembership, withdrawMembership(ports)),
  route(contracts.setUnitConsent, setUnitConsent(ports)),
  route(contracts.endMembership, endMembership(ports)),
  route(contracts.pairUnit, pairUnit(ports)),
  route(contracts.unpairUnit, unpairUnit(ports)),
  route(contracts.listUnits, listUnits(ports)),
];
