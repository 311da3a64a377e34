import * as z from 'zod/mini';
import { homePathSchema, placeKindOf } from '../../shared/kernel/place';
import type { Asker } from '../kernel/write-act';
import type { Cursors } from '../platform/cursor';
import { indexes, ownedBy, scopeIndexOf } from '../platform/keys/indexes';
import { personKeys, personNumberKey, placeKeys } from '../platform/keys/people';
import { actingKeys, actingScope, agentPrefix, ownActing, phonelessScope } from '../platform/keys/proxies';

import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import {
  accountUpdate,
  actingEventRow,
  actingFrom,
  actingRow,
  actingUpdate,
  agentCheck,
  childConsentWrites,
  noteWrites,
  notInForce,
  phonelessFrom,
  phonelessRows,
  readActing,
  readPhoneless,
  sessionWrites,
} from './acting-rows.dynamo';
import { consentMoves } from './joined-consents.dynamo';
import type { Building, NamedFor, ProxyStore } from './proxy-store';

const numberRow = z.object({ personId: z.optional(z.string()) });
const profileRow = z.object({ number: z.optional(z.string()) });
const buildingRow = z.object({
  path: homePathSchema,
  name: z.string(),
  communityName: z.optional(z.string()),
  gridName: z.optional(z.string()),
});

const namedBy = (row: Row | undefined): string | undefined =>
  row === undefined ? undefined : numberRow.parse(row).personId;
const ownNumber = (row: Row | undefined): string | undefined =>
  row === undefined ? undefined : profileRow.parse(row).number;

const buildingFrom = (row: Row | undefined): Building | undefined => {
  const { data } = buildingRow.safeParse(row);
  if (data === undefined) return undefined;
  return { path: data.path, name: data.name, communityName: data.communityName ?? '', gridName: data.gridName ?? '' };
};

const rememberedBy = ({ personId, key }: Asker) => rememberedKey(personId, key);

const numbersOn = (table: Table): Pick<ProxyStore, 'loadNumber' | 'addNumber'> => ({
  loadNumber: async (asker) => {
    const [profile, remembered] = await table.get([personKeys(asker.personId).profile, rememberedBy(asker)]);
    return { entity: { number: ownNumber(profile) }, remembered: readRemembered(remembered, asker.at) };
  },
  addNumber: async (number, event, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      { put: { ...personNumberKey(number), kind: 'number', personId: asker.personId }, when: [{ absent: 'pk' }] },
      {
        update: personKeys(asker.personId).profile,
        change: { set: { number } },
        when: [{ present: 'pk' }, { absent: 'closedAt' }, { absent: 'number' }],
      },
      { put: actingEventRow(event), when: [{ absent: 'pk' }] },
    ]);
    if (outcome.ok) return { kind: 'saved' };
    const [rememberedNow, , profileNow] = outcome.found;
    const remembered = readRemembered(outcome.refusedBy[0] === true ? rememberedNow : undefined, asker.at);
    const entity = { number: outcome.refusedBy[2] === true ? ownNumber(profileNow) : undefined };
    return { kind: 'refused', current: { entity, remembered } };
  },
});

const asksOn = (table: Table): Pick<ProxyStore, 'loadNamed' | 'addAsked'> => ({
  loadNamed: async (number, asker) => {
    const [named, remembered] = await table.get([personNumberKey(number), rememberedBy(asker)]);
    return { entity: { personId: namedBy(named) }, remembered: readRemembered(remembered, asker.at) };
  },
  addAsked: async ({ acting, event }, asker, remember) => {
    const { principalId, principalName } = acting;
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      { put: actingRow(acting), when: notInForce },
      { check: personKeys(principalId).profile, when: [{ is: ['name', principalName] }, { absent: 'closedAt' }] },
      { put: actingEventRow(event), when: [{ absent: 'pk' }] },
    ]);
    if (outcome.ok) return { kind: 'saved' };
    const [rememberedNow, actingNow] = outcome.found;
    const entity = {
      personId: principalId,
      acting: outcome.refusedBy[1] === true ? actingFrom(actingNow) : undefined,
      nameDiffers: outcome.refusedBy[2] === true,
    };
    const remembered = readRemembered(outcome.refusedBy[0] === true ? rememberedNow : undefined, asker.at);
    return { kind: 'refused', current: { entity, remembered } };
  },
});

const loadActingOn =
  (table: Table): ProxyStore['loadActing'] =>
  async (principalId, agentId, asker) => {
    const [acting, remembered] = await table.get([actingKeys(principalId).agent(agentId), rememberedBy(asker)]);
    return { entity: actingFrom(acting), remembered: readRemembered(remembered, asker.at) };
  };

const saveActingOn =
  (table: Table): ProxyStore['saveActing'] =>
  async (change, from, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      actingUpdate(change.acting, from),
      ...sessionWrites(change),
      ...noteWrites(change),
      ...(change.acting.state === 'active'
        ? childConsentWrites(change.acting.principalId, change.acting.forChild)
        : []),
      { put: actingEventRow(change.event), when: [{ absent: 'pk' }] },
    ]);
    if (outcome.ok) return { kind: 'saved' };
    const [rememberedNow, actingNow] = outcome.found;
    const entity = outcome.refusedBy[1] === true ? actingFrom(actingNow) : from;
    const remembered = readRemembered(outcome.refusedBy[0] === true ? rememberedNow : undefined, asker.at);
    return { kind: 'refused', current: { entity, remembered } };
  };

const loadNamedForOn =
  (table: Table): ProxyStore['loadNamedFor'] =>
  async (personId, number, asker) => {
    const keys = [personKeys(personId).profile, personNumberKey(number), rememberedBy(asker)];
    const [profile, named, remembered] = await table.get(keys);
    return {
      entity: { phoneless: phonelessFrom(profile), personId: namedBy(named) },
      remembered: readRemembered(remembered, asker.at),
    };
  };

/** Refused: everything is read afresh, for it spans rows that the refusal doesn't hand back. */
const addActiveOn =
  (table: Table): ProxyStore['addActive'] =>
  async (change, named, asker, remember) => {
    const { acting, event } = change;
    const { profile } = personKeys(acting.principalId);
    const own = actingKeys(acting.principalId).agent(acting.agentId);
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      { put: actingRow(acting), when: [{ either: [{ absent: 'pk' }, { isNot: ['state', 'active'] }] }] },
      agentCheck(acting),
      ...sessionWrites(change),
      ...(acting.kind === 'self'
        ? [accountUpdate(change), ...(await consentMoves(table, acting.principalId, acting.agentId))]
        : [{ check: profile, when: [{ present: 'pk' }, { absent: 'openid' }, { absent: 'accountId' }] } as const]),
      ...childConsentWrites(acting.principalId, acting.forChild),
      { put: actingEventRow(event), when: [{ absent: 'pk' }] },
    ]);
    if (outcome.ok) return { kind: 'saved' };
    const [actingNow, profileNow, remembered] = await table.get([own, profile, rememberedBy(asker)]);
    const nameDiffers = outcome.refusedBy[2] === true;
    const standing = { acting: actingFrom(actingNow), phoneless: phonelessFrom(profileNow) };
    const entity: NamedFor = { ...named, ...standing, nameDiffers };
    return { kind: 'refused', current: { entity, remembered: readRemembered(remembered, asker.at) } };
  };

const registrationsOn = (table: Table): Pick<ProxyStore, 'loadBuilding' | 'addPhoneless'> => ({
  loadBuilding: async (buildingId, asker) => {
    const [building, remembered] = await table.get([placeKeys(buildingId).place, rememberedBy(asker)]);
    return { entity: buildingFrom(building), remembered: readRemembered(remembered, asker.at) };
  },
  addPhoneless: async ({ person, grant, event, forChild }, building, asker, remember) => {
    const { personId, number } = person;
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      { put: { ...personNumberKey(number), kind: 'number', personId }, when: [{ absent: 'pk' }] },
      ...phonelessRows({ person, grant }).map((put) => ({ put, when: [{ absent: 'pk' }] })),
      ...childConsentWrites(personId, forChild),
      { put: actingEventRow(event), when: [{ absent: 'pk' }] },
    ]);
    if (outcome.ok) return { kind: 'saved' };
    const remembered = readRemembered(outcome.refusedBy[0] === true ? outcome.found[0] : undefined, asker.at);
    return { kind: 'refused', current: { entity: building, remembered } };
  },
});

const listsOn = (table: Table, cursors: Cursors) => {
  const page = pageOn(table, cursors);
  const lists: Pick<ProxyStore, 'listByAgent' | 'listByPrincipal' | 'listAt' | 'listPhoneless'> = {
    listByAgent: (agentId, cursor) => page({ ...ownedBy(ownActing(agentId)), newestFirst: true }, cursor, readActing),
    listByPrincipal: (principalId, cursor) =>
      page({ pk: actingKeys(principalId).agent('').pk, prefix: agentPrefix }, cursor, readActing),
    listAt: (placeId, cursor) =>
      page({ index: scopeIndexOf(placeId), pk: `${actingScope}#${placeId}` }, cursor, readActing),
    listPhoneless: (placeId, cursor) => {
      const index = placeKindOf(placeId) === 'building' ? indexes.owner : scopeIndexOf(placeId);
      return page({ index, pk: `${phonelessScope}#${placeId}` }, cursor, readPhoneless);
    },
  };
  return lists;
};

export const proxyStoreOn = (table: Table, cursors: Cursors): ProxyStore => ({
  ...numbersOn(table),
  ...asksOn(table),
  loadActing: loadActingOn(table),
  saveActing: saveActingOn(table),
  loadNamedFor: loadNamedForOn(table),
  addActive: addActiveOn(table),
  ...registrationsOn(table),
  ...listsOn(table, cursors),
  remember: rememberOn(table),
});
