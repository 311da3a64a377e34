import * as written from '../../../shared/memberships/contract';
import * as ofPoints from '../../../shared/memberships/points-contract';
import * as ofUnits from '../../../shared/memberships/unit-contract';
import { applyMembership, type MembershipPorts } from '../../memberships/apply-membership';
import {
  confirmMembership,
  declineMembership,
  endMembership,
  setUnitConsent,
  withdrawMembership,
} from '../../memberships/decide-membership';
import { getMyPoints, type PointsStore } from '../../memberships/get-my-points';
import { getMyMembership, listMemberships } from '../../memberships/list-memberships';
import { listMyUnits, listUnitService } from '../../memberships/list-unit-service';
import { endUnitContact, nameUnitContact, type UnitContactPorts } from '../../memberships/name-unit-contact';
import { listUnits, pairUnit, unpairUnit } from '../../memberships/pair-unit';
import { route } from '../../platform/http';

const contracts = { ...written, ...ofUnits, ...ofPoints };

export const membershipRoutes = (ports: MembershipPorts & UnitContactPorts & { readonly points: PointsStore }) => [
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
  route(contracts.nameUnitContact, nameUnitContact(ports)),
  route(contracts.endUnitContact, endUnitContact(ports)),
  route(contracts.listMyUnits, listMyUnits(ports)),
  route(contracts.listUnitService, listUnitService(ports)),
  route(contracts.getMyPoints, getMyPoints(ports)),
];
