import * as contracts from '../../../shared/roles/contract';
import { route } from '../../platform/http';
import type { RolePorts } from '../../roles/act-on-role';
import { appointPerson } from '../../roles/appoint-person';
import { dismissPerson } from '../../roles/dismiss-person';
import { findByNumber, listAppointments, listHolders } from '../../roles/list-roles';

export const roleRoutes = (ports: RolePorts) => [
  route(contracts.findByNumber, findByNumber(ports)),
  route(contracts.appointPerson, appointPerson(ports)),
  route(contracts.dismissPerson, dismissPerson(ports)),
  route(contracts.listHolders, listHolders(ports)),
  route(contracts.listAppointments, listAppointments(ports)),
];
