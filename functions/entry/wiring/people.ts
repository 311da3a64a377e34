import * as sheets from '../../../shared/people/building-sheets-contract';
import * as own from '../../../shared/people/contract';
import * as staff from '../../../shared/people/staff-contract';
import type { PhotoAddresses } from '../../kernel/ports';
import type { DocumentPorts } from '../../kernel/request-document';
import { type CodeDrawer, getBuildingCode, getPlace } from '../../people/building-code';
import { confirmResidency, declineResidency, revealDoor } from '../../people/decide-residency';
import { getMe } from '../../people/get-me';
import { restoreGridCard, takeDownGridCard } from '../../people/grid-card';
import { endGridLeave, setGridLeave } from '../../people/grid-leave';
import { getGridContact, listPlaces } from '../../people/list-places';
import { listResidencies } from '../../people/list-residencies';
import { type OpenSessionPorts, openSession } from '../../people/open-session';
import { getBuildingSheets, requestBuildingSheets } from '../../people/request-building-sheets';
import { type RequestResidencyPorts, requestResidency } from '../../people/request-residency';
import { setGridContact } from '../../people/set-grid-contact';
import { forgetPhone, type PhonePorts, verifyPhone } from '../../people/verify-phone';
import { route } from '../../platform/http';

const contracts = { ...own, ...staff, ...sheets };

/** The acts of the slice, bound to what they need: for the function in the cloud and for tests alike. */
export const peopleRoutes = (
  ports: OpenSessionPorts &
    RequestResidencyPorts &
    DocumentPorts &
    PhonePorts & { readonly pictures: PhotoAddresses; readonly codes: CodeDrawer },
) => [
  route(contracts.openSession, openSession(ports)),
  route(contracts.getMe, getMe(ports)),
  route(contracts.listPlaces, listPlaces(ports)),
  route(contracts.getPlace, getPlace(ports)),
  route(contracts.getBuildingCode, getBuildingCode(ports)),
  route(contracts.requestBuildingSheets, requestBuildingSheets(ports)),
  route(contracts.getBuildingSheets, getBuildingSheets(ports)),
  route(contracts.getGridContact, getGridContact(ports)),
  route(contracts.setGridContact, setGridContact(ports)),
  route(contracts.setGridLeave, setGridLeave(ports)),
  route(contracts.endGridLeave, endGridLeave(ports)),
  route(contracts.takeDownGridCard, takeDownGridCard(ports)),
  route(contracts.restoreGridCard, restoreGridCard(ports)),
  route(contracts.requestResidency, requestResidency(ports)),
  route(contracts.listResidencies, listResidencies(ports)),
  route(contracts.confirmResidency, confirmResidency(ports)),
  route(contracts.declineResidency, declineResidency(ports)),
  route(contracts.revealDoor, revealDoor(ports)),
  route(contracts.verifyPhone, verifyPhone(ports)),
  route(contracts.forgetPhone, forgetPhone(ports)),
];
