import * as z from 'zod/mini';
import { roleGrantSchema } from '../../shared/kernel/actor';
import { ulidSchema } from '../../shared/kernel/id';
import { placeNodeSchema } from '../../shared/kernel/place';
import { isClosed } from '../platform/closed-account';
import type { Cursors } from '../platform/cursor';
import { readHeld } from '../platform/grants';
import { scopeIndexOf } from '../platform/keys/indexes';
import { holderScope, personKeys, personNumberKey, placeKeys } from '../platform/keys/people';
import { appointmentKeys, appointmentScope } from '../platform/keys/roles';
import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import { appointmentSchema, entrySchema, type RoleNear } from './appointment';
import { roleWrites } from './role-rows.dynamo';
import type { RoleStore, RoleSubject } from './role-store';

const profileRow = z.object({ name: z.optional(z.string()) });
const numberRow = z.object({ personId: ulidSchema });
const holderSchema = z.extend(roleGrantSchema, { personId: ulidSchema, name: z.string() });

const keysOf = ({ personId, role, placeId }: RoleSubject) => {
  const keys = personKeys(personId);
  return [keys.profile, keys.grants, placeKeys(placeId).place, appointmentKeys(personId).appointment(role, placeId)];
};

const nearFrom = ([profile, grants, place, appointment]: readonly (Row | undefined)[]): RoleNear => ({
  // Nobody is appointed who has closed his account.
  person: profile === undefined || isClosed(profile) ? undefined : profileRow.parse(profile),
  ...readHeld(grants),
  place: place === undefined ? undefined : placeNodeSchema.parse(place),
  appointment: appointment === undefined ? undefined : appointmentSchema.parse(appointment),
});

const loadOn =
  (table: Table): RoleStore['load'] =>
  async (subject, asker) => {
    const [remembered, ...rows] = await table.get([rememberedKey(asker.personId, asker.key), ...keysOf(subject)]);
    return { entity: nearFrom(rows), remembered: readRemembered(remembered, asker.at) };
  };

export const findRoleOn =
  (table: Table): RoleStore['find'] =>
  async (subject) =>
    nearFrom(await table.get(keysOf(subject)));

/** Refused: everything is loaded afresh, for it spans rows that the refusal doesn't hand back. */
const saveOn =
  (table: Table): RoleStore['save'] =>
  async (change, near, asker, remember) => {
    const remembering = rememberWrite(asker.personId, asker.key, remember, asker.at);
    const outcome = await table.transact([remembering, ...roleWrites(change, near)]);
    if (outcome.ok) return { kind: 'saved' };
    const { personId, role, placeId } = change.appointment;
    return { kind: 'refused', current: await loadOn(table)({ personId, role, placeId }, asker) };
  };

export const roleStoreOn = (table: Table, cursors: Cursors): RoleStore => {
  const page = pageOn(table, cursors);
  return {
    personByNumber: async (number) => {
      const [row] = await table.get([personNumberKey(number)]);
      return row === undefined ? undefined : numberRow.parse(row).personId;
    },
    load: loadOn(table),
    save: saveOn(table),
    find: findRoleOn(table),
    saveBySystem: async (change, near) => (await table.transact(roleWrites(change, near))).ok,
    listHolders: (role, placeId, cursor) =>
      page({ index: scopeIndexOf(placeId), pk: `${holderScope(role)}#${placeId}` }, cursor, (row) =>
        holderSchema.parse(row),
      ),
    listEntries: (placeId, cursor) =>
      page({ index: scopeIndexOf(placeId), pk: `${appointmentScope}#${placeId}`, newestFirst: true }, cursor, (row) =>
        entrySchema.parse(row),
      ),
    remember: rememberOn(table),
  };
};
