import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { placeNodeSchema } from '../../shared/kernel/place';
import { eventRow } from '../kernel/event-row';
import type { Cursors } from '../platform/cursor';
import { ownerAttributes, scopeIndexOf, scopesOf, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { unitKeys, unitNameKey, unitScope } from '../platform/keys/memberships';
import { placeKeys } from '../platform/keys/people';
import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table, Write } from '../platform/table';
import { type Unit, type UnitChange, unitSchema } from './unit';
import { contactAttributes } from './unit-contact-rows.dynamo';
import type { UnitStore } from './unit-store';

const nameRow = z.object({ unitId: ulidSchema });
const queueAttributes = ['scopeDistrict', 'scopeStreet', 'scopeCommunity', 'scopeSort'];

export const unitRow = (unit: Unit): Row & Key => ({
  ...unitKeys(unit.id).unit,
  kind: 'unit',
  ...unit,
  ...contactAttributes(unit),
  ...scopesOf(unitScope, unit.place, `${unit.name}#${unit.id}`),
});

export const unitNameRow = ({ id, name, place }: Unit): Row & Key => ({
  ...unitNameKey(place.community, name),
  kind: 'unitName',
  unitId: id,
});

const eventWrite = ({ event }: UnitChange): Write => ({
  put: { ...unitKeys(event.unitId).event(event.id), ...eventRow(event, shardOf(event.id)) },
  when: [{ absent: 'pk' }],
});

const loadPairingOn =
  (table: Table): UnitStore['loadPairing'] =>
  async (community, name, asker) => {
    const [remembered, named, place] = await table.get([
      rememberedKey(asker.personId, asker.key),
      unitNameKey(community, name),
      placeKeys(community).place,
    ]);
    return {
      entity: {
        named: named === undefined ? undefined : nameRow.parse(named).unitId,
        community: place === undefined ? undefined : placeNodeSchema.parse(place),
      },
      remembered: readRemembered(remembered, asker.at),
    };
  };

const loadOn =
  (table: Table): UnitStore['load'] =>
  async (unitId, asker) => {
    const [remembered, unit] = await table.get([rememberedKey(asker.personId, asker.key), unitKeys(unitId).unit]);
    return {
      entity: unit === undefined ? undefined : unitSchema.parse(unit),
      remembered: readRemembered(remembered, asker.at),
    };
  };

export const unitStoreOn = (table: Table, cursors: Cursors): UnitStore => ({
  loadPairing: loadPairingOn(table),
  add: async (change, asker, remember) => {
    const { unit } = change;
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      { put: unitNameRow(unit), when: [{ absent: 'pk' }] },
      { put: unitRow(unit), when: [{ absent: 'pk' }] },
      eventWrite(change),
    ]);
    if (outcome.ok) return { kind: 'saved' };
    return { kind: 'refused', current: await loadPairingOn(table)(unit.place.community, unit.name, asker) };
  },
  load: loadOn(table),
  unpair: async (change, asker, remember) => {
    const { unit } = change;
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      {
        update: unitKeys(unit.id).unit,
        change: { set: { state: unit.state }, remove: [...queueAttributes, 'contact', ...ownerAttributes] },
        when: [{ is: ['state', 'paired'] }],
      },
      { remove: unitNameKey(unit.place.community, unit.name), when: [{ is: ['unitId', unit.id] }] },
      eventWrite(change),
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadOn(table)(unit.id, asker) };
  },
  list: (placeId, cursor) =>
    pageOn(table, cursors)({ index: scopeIndexOf(placeId), pk: `${unitScope}#${placeId}` }, cursor, (row) =>
      unitSchema.parse(row),
    ),
  remember: rememberOn(table),
});
