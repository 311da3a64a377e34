import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { placePathSchema } from '../../shared/kernel/place';
import { allOf } from '../platform/all-of';
import type { Cursors } from '../platform/cursor';
import { appealKeys, appealScope, handlesKey, handlingUnitKeys, ownAppeals, unitCalls } from '../platform/keys/appeals';
import { ownedBy, scopeIndexOf } from '../platform/keys/indexes';
import { placeKeys } from '../platform/keys/people';
import { spokenNumberKey } from '../platform/keys/wishes';
import { pageOn } from '../platform/paging';
import { findPrincipalOn, groundIsGone, readFiling } from '../platform/principals';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import { type Appeal, appealSchema } from './appeal';
import { appealFrom, eventFrom, noteFrom, writesOf } from './appeal-rows.dynamo';
import type { AppealStore, AppealStory } from './appeal-store';
import { handlingUnitFrom, unitIdsIn } from './handling-unit-store.dynamo';

const placeRow = z.object({ path: placePathSchema, name: z.string() });
const callRow = z.object({ appealId: ulidSchema });

const loadFilingOn =
  (table: Table): AppealStore['loadFiling'] =>
  async (asker, { place, onBehalfOf }) => {
    const places = place === undefined ? [] : [placeKeys(place).place];
    const { entity, remembered, beside } = await readFiling(table, asker, onBehalfOf, places);
    const [row] = beside;
    return { entity: { ...entity, spokenOf: row === undefined ? undefined : placeRow.parse(row) }, remembered };
  };

const addOn =
  (table: Table): AppealStore['add'] =>
  async (change, filing, asker, remember) => {
    const { appeal, agency } = change;
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      { put: { ...spokenNumberKey(appeal.number), kind: 'number', appealId: appeal.id }, when: [{ absent: 'pk' }] },
      ...writesOf(change),
    ]);
    if (outcome.ok) return { kind: 'saved' };
    const remembered = readRemembered(outcome.refusedBy[0] === true ? outcome.found[0] : undefined, asker.at);
    const agencyEnded = groundIsGone(agency, outcome.refusedBy);
    return { kind: 'refused', current: { entity: { ...filing, agencyEnded }, remembered } };
  };

const loadOn =
  (table: Table): AppealStore['load'] =>
  async (appealId, asker, { unitIds = [] } = {}) => {
    const [row, handles, remembered, ...units] = await table.get([
      appealKeys(appealId).appeal,
      handlesKey(asker.personId),
      rememberedKey(asker.personId, asker.key),
      ...[...new Set(unitIds)].map((unitId) => handlingUnitKeys(unitId).unit),
    ]);
    return {
      entity: {
        appeal: appealFrom(row),
        unitIds: unitIdsIn(handles),
        units: units.flatMap((unit) => handlingUnitFrom(unit) ?? []),
      },
      remembered: readRemembered(remembered, asker.at),
    };
  };

const saveOn =
  (table: Table): AppealStore['save'] =>
  async (change, near, asker, remember) => {
    const remembering = rememberWrite(asker.personId, asker.key, remember, asker.at);
    const outcome = await table.transact([remembering, ...writesOf(change)]);
    if (outcome.ok) return { kind: 'saved' };
    const { refusedBy, found } = outcome;
    const remembered = readRemembered(refusedBy[0] === true ? found[0] : undefined, asker.at);
    const appeal = refusedBy[1] === true ? appealFrom(found[1]) : near.appeal;
    const agencyEnded = groundIsGone(change.agency, refusedBy);
    return { kind: 'refused', current: { entity: { ...near, appeal, agencyEnded }, remembered } };
  };

const storyFrom = (rows: readonly Row[]): AppealStory | undefined => {
  const of = (kind: string) => rows.filter((row) => row.kind === kind);
  const appeal = appealFrom(of('appeal')[0]);
  if (appeal === undefined) return undefined;
  return { appeal, events: of('event').map(eventFrom), notes: of('note').map(noteFrom) };
};

const listByUnitOn = (table: Table, cursors: Cursors): AppealStore['listByUnit'] => {
  const page = pageOn(table, cursors);
  return async (unitId, open, cursor) => {
    const calls = await page({ ...ownedBy(unitCalls(unitId, open)), newestFirst: !open }, cursor, (row) =>
      callRow.parse(row),
    );
    if (!calls.ok) return calls;
    const rows = await table.get(calls.value.items.map(({ appealId }) => appealKeys(appealId).appeal));
    const items = rows.flatMap((row) => appealFrom(row) ?? []);
    return { ok: true, value: { items, next: calls.value.next } };
  };
};

export const appealStoreOn = (table: Table, cursors: Cursors): AppealStore => {
  const page = pageOn(table, cursors);
  const read = (row: Row): Appeal => appealSchema.parse(row);
  return {
    loadFiling: loadFilingOn(table),
    findPrincipal: findPrincipalOn(table),
    add: addOn(table),
    load: loadOn(table),
    save: saveOn(table),
    saveBySystem: async (change) => (await table.transact(writesOf(change))).ok,
    find: async (appealId) => appealFrom((await table.get([appealKeys(appealId).appeal]))[0]),
    story: async (appealId) => storyFrom(await allOf(table, { pk: appealKeys(appealId).appeal.pk })),
    unitsOf: async (personId) => unitIdsIn((await table.get([handlesKey(personId)]))[0]),
    listByAuthor: (personId, cursor) => page({ ...ownedBy(ownAppeals(personId)), newestFirst: true }, cursor, read),
    listByState: (state, placeId, cursor) =>
      page({ index: scopeIndexOf(placeId), pk: `${appealScope(state)}#${placeId}` }, cursor, read),
    listByUnit: listByUnitOn(table, cursors),
    remember: rememberOn(table),
  };
};
