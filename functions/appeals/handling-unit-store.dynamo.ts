import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { leafOf, placeNodeSchema } from '../../shared/kernel/place';
import { eventRow } from '../kernel/event-row';
import { allOf } from '../platform/all-of';
import { handlesKey, handlingUnitKeys, unitsAt } from '../platform/keys/appeals';
import { ownedBy, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { personKeys, placeKeys } from '../platform/keys/people';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table, Write } from '../platform/table';
import { type HandlingUnit, handlingUnitSchema, type UnitChange } from './handling-unit';
import type { HandlingUnitStore } from './handling-unit-store';

/** A set of units, as DynamoDB keeps one; the last that leaves takes the attribute with it. */
const handlesRow = z.object({ unitIds: z.optional(z.set(ulidSchema)) });
const personRow = z.object({ name: z.optional(z.string()), closedAt: z.optional(z.string()) });

export const unitIdsIn = (row: Row | undefined): readonly string[] =>
  row === undefined ? [] : [...(handlesRow.parse(row).unitIds ?? [])];
export const handlingUnitFrom = (row: Row | undefined): HandlingUnit | undefined =>
  row === undefined ? undefined : handlingUnitSchema.parse(row);

const unitRow = (unit: HandlingUnit): Row & Key => ({
  ...handlingUnitKeys(unit.id).unit,
  kind: 'handlingUnit',
  ...unit,
  ...(unit.endedAt === undefined ? { ownerKey: unitsAt(leafOf(unit.at)), ownerSort: `${unit.name}#${unit.id}` } : {}),
});

/** The unit, its event, and with whom it is found from the other side. */
const writesOf = ({ unit, was, event, joins, leaves = [] }: UnitChange): Write[] => [
  { put: unitRow(unit), when: was === 0 ? [{ absent: 'pk' }] : [{ is: ['revision', was] }] },
  {
    put: { ...handlingUnitKeys(unit.id).event(event.id), ...eventRow(event, shardOf(event.id)) },
    when: [{ absent: 'pk' }],
  },
  ...(joins === undefined
    ? []
    : [{ update: handlesKey(joins), change: { set: { kind: 'handles' }, add: { unitIds: new Set([unit.id]) } } }]),
  ...leaves.map((personId) => ({
    update: handlesKey(personId),
    change: { set: { kind: 'handles' }, takeOut: { unitIds: new Set([unit.id]) } },
  })),
];

const loadOn =
  (table: Table): HandlingUnitStore['load'] =>
  async (asker, { unitId, placeId, personId }) => {
    const [remembered, unit, place, person] = await table.get([
      rememberedKey(asker.personId, asker.key),
      handlingUnitKeys(unitId ?? '').unit,
      placeKeys(placeId ?? '').place,
      personKeys(personId ?? '').profile,
    ]);
    const found = person === undefined ? undefined : personRow.parse(person);
    return {
      entity: {
        unit: handlingUnitFrom(unit),
        place: place === undefined ? undefined : placeNodeSchema.parse(place),
        person: found === undefined || found.closedAt !== undefined ? undefined : { name: found.name },
      },
      remembered: readRemembered(remembered, asker.at),
    };
  };

const saveOn =
  (table: Table): HandlingUnitStore['save'] =>
  async (change, near, asker, remember) => {
    const remembering = rememberWrite(asker.personId, asker.key, remember, asker.at);
    const outcome = await table.transact([remembering, ...writesOf(change)]);
    if (outcome.ok) return { kind: 'saved' };
    const { refusedBy, found } = outcome;
    const remembered = readRemembered(refusedBy[0] === true ? found[0] : undefined, asker.at);
    const unit = refusedBy[1] === true ? handlingUnitFrom(found[1]) : near.unit;
    return { kind: 'refused', current: { entity: { ...near, unit }, remembered } };
  };

export const handlingUnitStoreOn = (table: Table): HandlingUnitStore => ({
  load: loadOn(table),
  save: saveOn(table),
  find: async (unitIds) => {
    const rows = await table.get(unitIds.map((unitId) => handlingUnitKeys(unitId).unit));
    return rows.flatMap((row) => handlingUnitFrom(row) ?? []);
  },
  listAt: async (placeIds) => {
    const pages = await Promise.all(placeIds.map((placeId) => allOf(table, ownedBy(unitsAt(placeId)))));
    return pages.flat().flatMap((row) => handlingUnitFrom(row) ?? []);
  },
  unitsOf: async (personId) => unitIdsIn((await table.get([handlesKey(personId)]))[0]),
  remember: rememberOn(table),
});
