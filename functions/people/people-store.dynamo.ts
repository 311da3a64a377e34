import * as z from 'zod/mini';
import { roleGrantSchema } from '../../shared/kernel/actor';
import type { Vault } from '../kernel/ports';
import type { Cursors } from '../platform/cursor';
import { householdKey } from '../platform/keys/households';
import { scopeIndexOf } from '../platform/keys/indexes';
import {
  childPrefix,
  openidKey,
  personKeys,
  personNumberKey,
  placeKeys,
  residencyKeys,
  residencyScope,
  rootPlace,
} from '../platform/keys/people';
import { grantsFrom } from '../platform/message-grants';
import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table, Write } from '../platform/table';
import { findBuildingOn, findPlaceOn, keepCodeOn } from './building-rows.dynamo';
import { findGridOn, loadGridOn, saveGridOn } from './grid-rows.dynamo';
import type { PeopleStore } from './people-store';
import { type Person, personSchema } from './person';
import { placeSchema } from './place';
import { type Residency, residencySchema } from './residency';
import {
  doorWrite,
  reasonWrites,
  requesterWrites,
  residencyEventRow,
  residencyRow,
  residencyUpdate,
  residentWrites,
} from './residency-rows.dynamo';

const openidRow = z.object({ personId: z.string() });
const grantsRow = z.object({ grants: z.array(roleGrantSchema) });

/** Of a closed account only the fact remains. */
const personFrom = (row: Row | undefined): Person | undefined =>
  row === undefined || row.closedAt !== undefined ? undefined : personSchema.parse(row);
const residencyFrom = (row: Row | undefined): Residency | undefined =>
  row === undefined ? undefined : residencySchema.parse(row);

const findByOpenidOn =
  (table: Table, vault: Pick<Vault, 'indexKey'>): PeopleStore['findByOpenid'] =>
  async (openid) => {
    const [pointer] = await table.get([openidKey(vault.indexKey(openid))]);
    if (pointer === undefined) return undefined;
    const keys = personKeys(openidRow.parse(pointer).personId);
    const [profile, grants] = await table.get([keys.profile, keys.grants]);
    if (profile?.deceased === true) return { person: personSchema.parse(profile), grants: [], isSuspended: true };
    const person = personFrom(profile);
    if (person === undefined) return undefined;
    return { person, grants: grants === undefined ? [] : grantsRow.parse(grants).grants };
  };

const numberWrites = ({ number, personId }: Person): Write[] =>
  number === undefined
    ? []
    : [{ put: { ...personNumberKey(number), kind: 'number', personId }, when: [{ absent: 'pk' }] }];

const addPersonOn =
  (table: Table, vault: Pick<Vault, 'indexKey'>): PeopleStore['addPerson'] =>
  async (person, at) => {
    const keys = personKeys(person.personId);
    const outcome = await table.transact([
      {
        put: { ...openidKey(vault.indexKey(person.openid)), kind: 'openid', personId: person.personId },
        when: [{ absent: 'pk' }],
      },
      ...numberWrites(person),
      { put: { ...keys.profile, kind: 'person', ...person, firstSeenAt: at } },
      { put: { ...keys.grants, kind: 'grants', grants: [] } },
      { put: { ...keys.inbox, kind: 'inbox', unread: 0 } },
    ]);
    if (outcome.ok) return 'added';
    return outcome.refusedBy[0] === true ? 'known' : 'number_taken';
  };

const findPersonOn =
  (table: Table): PeopleStore['findPerson'] =>
  async (personId) => {
    const keys = personKeys(personId);
    const [profile, inbox] = await table.get([keys.profile, keys.inbox]);
    const person = personFrom(profile);
    if (person === undefined) return undefined;
    return { person, messageGrants: grantsFrom(inbox) };
  };

const loadRequestOn =
  (table: Table): PeopleStore['loadRequest'] =>
  async (buildingId, { doorIndex, nameIndex }, asker) => {
    const [profile, building, household, remembered] = await table.get([
      personKeys(asker.personId).profile,
      placeKeys(buildingId).place,
      householdKey(doorIndex, nameIndex),
      rememberedKey(asker.personId, asker.key),
    ]);
    return {
      entity: {
        person: personFrom(profile),
        building: building === undefined ? undefined : placeSchema.parse(building),
        isListed: household?.digest !== undefined,
      },
      remembered: readRemembered(remembered, asker.at),
    };
  };

const loadResidencyOn =
  (table: Table): PeopleStore['loadResidency'] =>
  async (residencyId, asker) => {
    const keys = [residencyKeys(residencyId).residency, rememberedKey(asker.personId, asker.key)];
    const [residency, remembered] = await table.get(keys);
    return { entity: residencyFrom(residency), remembered: readRemembered(remembered, asker.at) };
  };

/** Refused: the request is loaded afresh, for it spans rows that the refusal doesn't hand back. */
const addResidencyOn =
  (table: Table): PeopleStore['addResidency'] =>
  async (addition, asker, remember) => {
    const { residency, event, behindDoor } = addition;
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      ...requesterWrites(addition),
      doorWrite(addition),
      { put: residencyRow(residency), when: [{ absent: 'pk' }] },
      { put: residencyEventRow(event), when: [{ absent: 'pk' }] },
    ]);
    return outcome.ok
      ? { kind: 'saved' }
      : { kind: 'refused', current: await loadRequestOn(table)(residency.buildingId, behindDoor, asker) };
  };

const saveResidencyOn =
  (table: Table): PeopleStore['saveResidency'] =>
  async (change, asker, remember) => {
    const writes: Write[] = [
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      residencyUpdate(change),
      ...residentWrites(change),
      ...reasonWrites(change),
      { put: residencyEventRow(change.event), when: [{ absent: 'pk' }] },
    ];
    const outcome = await table.transact(writes);
    return outcome.ok
      ? { kind: 'saved' }
      : { kind: 'refused', current: await loadResidencyOn(table)(change.residency.id, asker) };
  };

/** What the system's own decisions need: nobody is looked up by anything that is hashed. */
export const matchedResidenciesOn = (table: Table): Pick<PeopleStore, 'findResidency' | 'saveBySystem'> => ({
  findResidency: async (residencyId) => residencyFrom((await table.get([residencyKeys(residencyId).residency]))[0]),
  saveBySystem: async (change) => {
    await table.transact([
      residencyUpdate(change),
      ...residentWrites(change),
      { put: residencyEventRow(change.event), when: [{ absent: 'pk' }] },
    ]);
  },
});

export const peopleStoreOn = (table: Table, vault: Pick<Vault, 'indexKey'>, cursors: Cursors): PeopleStore => ({
  findByOpenid: findByOpenidOn(table, vault),
  addPerson: addPersonOn(table, vault),
  findPerson: findPersonOn(table),
  childrenOf: async (placeId = rootPlace) => {
    const { rows } = await table.query({ pk: placeKeys(placeId).place.pk, prefix: childPrefix });
    return rows.map((row) => placeSchema.parse(row));
  },
  findPlace: findPlaceOn(table),
  findBuilding: findBuildingOn(table),
  keepCode: keepCodeOn(table),
  gridContact: findGridOn(table),
  loadGrid: loadGridOn(table),
  saveGrid: saveGridOn(table),
  loadRequest: loadRequestOn(table),
  addResidency: addResidencyOn(table),
  loadResidency: loadResidencyOn(table),
  saveResidency: saveResidencyOn(table),
  ...matchedResidenciesOn(table),
  remember: rememberOn(table),
  listPending: (placeId, cursor) =>
    pageOn(table, cursors)({ index: scopeIndexOf(placeId), pk: `${residencyScope}#${placeId}` }, cursor, (row) =>
      residencySchema.parse(row),
    ),
});
