import * as contracts from '../../../shared/people/contract';
import { confirmResidency, declineResidency, revealDoor } from '../../people/decide-residency';
import { getMe } from '../../people/get-me';
import { getGridContact, listPlaces } from '../../people/list-places';
import { listResidencies } from '../../people/list-residencies';
import { type OpenSessionPorts, openSession } from '../../people/open-session';
import { type RequestResidencyPorts, requestResidency } from '../../people/request-residency';
import { route } from '../../platform/http';

/** The acts of the slice, bound to what they need: for the function in the cloud and for tests alike. */
export const peopleRoutes = (ports: OpenSessionPorts & RequestResidencyPorts) => [
  route(contracts.openSession, openSession(ports)),
  route(contracts.getMe, getMe(ports)),
  route(contracts.listPlaces, listPlaces(ports)),
  route(contracts.getGridContact, getGridContact(ports)),
  route(contracts.requestResidency, requestResidency(ports)),
  route(contracts.listResidencies, listResidencies(ports)),
  route(contracts.confirmResidency, confirmResidency(ports)),
  route(contracts.declineResidency, declineResidency(ports)),
  route(contracts.revealDoor, revealDoor(ports)),
];
