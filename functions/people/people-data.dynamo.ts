/** What the people slice keeps of a person: who he is, where he lives, what he serves as. */
import * as z from 'zod/mini';
import { roleGrantSchema } from '../../shared/kernel/actor';
import type { PersonalData } from '../kernel/personal-data';
import type { Vault } from '../kernel/ports';
import { allOf, removeAll } from '../platform/all-of';
import { indexes } from '../platform/keys/indexes';
import { ownResidencies, personKeys, residencyKeys } from '../platform/keys/people';
import type { Row, Table } from '../platform/table';
import { personSchema } from './person';
import { residencySchema } from './residency';

const grantsRow = z.object({ grants: z.array(roleGrantSchema) });

const residenciesOf = (table: Table, personId: string) =>
  allOf(table, { index: indexes.owner, pk: ownResidencies(personId) });

const personEntry = async (vault: Vault, row: Row | undefined) => {
  if (row === undefined || row.closedAt !== undefined) return [];
  const { name, phoneSealed, home, phoneVerifiedAt } = personSchema.parse(row);
  const phone = phoneSealed === undefined ? {} : { phone: await vault.open(phoneSealed), phoneVerifiedAt };
  return [{ name, home: home?.name, ...phone }];
};

const residencyEntry = (vault: Vault) => async (row: Row) => {
  const { state, name, communityName, buildingName, roomSealed, requestedAt, reason } = residencySchema.parse(row);
  return {
    state,
    name,
    place: `${communityName}${buildingName}`,
    door: await vault.open(roomSealed),
    requestedAt,
    reason,
  };
};

export const peopleDataOn = (table: Table, vault: Vault): PersonalData => ({
  slice: 'people',
  collect: async (personId) => {
    const keys = personKeys(personId);
    const [profile, grants] = await table.get([keys.profile, keys.grants]);
    const residencies = await residenciesOf(table, personId);
    const roles = grants === undefined ? [] : grantsRow.parse(grants).grants;
    return [
      { name: 'person', entries: await personEntry(vault, profile) },
      { name: 'roles', entries: roles.map(({ role, placeName, since }) => ({ role, placeName, since })) },
      { name: 'residencies', entries: await Promise.all(residencies.map(residencyEntry(vault))) },
    ];
  },
  /** The profile itself went when the account was closed. Events of his requests stay: they hold ids only. */
  erase: async (personId) => {
    for (const row of await residenciesOf(table, personId)) {
      const { residency, note } = residencyKeys(String(row.id));
      const notes = await allOf(table, { pk: residency.pk, prefix: note('').sk });
      await removeAll(table, [...notes, residency]);
    }
  },
});
