import * as contracts from '../../../shared/visits/contract';
import { route } from '../../platform/http';
import { extendVisitCode } from '../../visits/extend-visit-code';
import { showVisitCodes, type VisitPorts } from '../../visits/show-visit-codes';
import { verifyVisit } from '../../visits/verify-visit';

export const visitRoutes = (ports: VisitPorts) => [
  route(contracts.showVisitCodes, showVisitCodes(ports)),
  route(contracts.extendVisitCode, extendVisitCode(ports)),
  route(contracts.verifyVisit, verifyVisit(ports)),
];
