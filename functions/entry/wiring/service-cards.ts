import * as contracts from '../../../shared/service-cards/contract';
import { route } from '../../platform/http';
import { changeServiceCard, type ServiceCardPorts } from '../../service-cards/change-service-card';
import { getServiceCard } from '../../service-cards/get-service-card';
import { takeDownServiceEntry } from '../../service-cards/take-down-service-entry';

export const serviceCardRoutes = (ports: ServiceCardPorts) => [
  route(contracts.getServiceCard, getServiceCard(ports)),
  route(contracts.changeServiceCard, changeServiceCard(ports)),
  route(contracts.takeDownServiceEntry, takeDownServiceEntry(ports)),
];
