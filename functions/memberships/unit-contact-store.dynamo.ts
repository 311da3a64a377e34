import * as z from 'zod/mini';
import { accept } from '../../shared/kernel/result';
import { unitServiceSchema } from '../../shared/memberships/unit';
import { isClosed } from '../platform/closed-account';
import type { Cursors } from '../platform/cursor';
import { ownedBy } from '../platform/keys/indexes';
import { ownUnits, unitKeys, unitPrefix } from '../platform/keys/memberships';
import { personKeys } from '../platform/keys/people';
import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import { type Unit, unitSchema } from './unit';
import { farewellWrites, namingWrites } from './unit-contact-rows.dynamo';
import type { UnitContactStore } from './unit-contact-store';

/** A unit's members who let it see are seldom more. */
const pageSize = 100;
const profileRow = z.object({ name: z.optional(z.string()) });

const unitFrom = (row: Row | undefined): Unit | undefined => (row === undefined ? undefined : unitSchema.parse(row));
const isUnit = ({ sk }: Row): boolean => sk === unitPrefix;

const loadNamingOn =
  (table: Table): UnitContactStore['loadNaming'] =>
  async (unitId, personId, asker) => {
    const [remembered, unit, profile] = await table.get([
      rememberedKey(asker.personId, asker.key),
      unitKeys(unitId).unit,
      personKeys(personId).profile,
    ]);
    const person = profile === undefined || isClosed(profile) ? undefined : profileRow.parse(profile);
    return { entity: { unit: unitFrom(unit), person }, remembered: readRemembered(remembered, asker.at) };
  };

const nameContactOn =
  (table: Table): UnitContactStore['nameContact'] =>
  async (change, { unit, person }, asker, remember) => {
    const remembering = rememberWrite(asker.personId, asker.key, remember, asker.at);
    const { contact } = change.unit;
    if (unit === undefined || contact === undefined) throw new Error('a contact is named without a unit');
    const outcome = await table.transact([remembering, ...namingWrites(change, unit, person)]);
    if (outcome.ok) return { kind: 'saved' };
    return { kind: 'refused', current: await loadNamingOn(table)(unit.id, contact.personId, asker) };
  };

const endContactOn =
  (table: Table): UnitContactStore['endContact'] =>
  async (change, before, asker, remember) => {
    const remembering = rememberWrite(asker.personId, asker.key, remember, asker.at);
    const outcome = await table.transact([remembering, ...farewellWrites(change, before)]);
    if (outcome.ok) return { kind: 'saved' };
    const [remembered, unit] = await table.get([rememberedKey(asker.personId, asker.key), unitKeys(before.id).unit]);
    return {
      kind: 'refused',
      current: { entity: unitFrom(unit), remembered: readRemembered(remembered, asker.at) },
    };
  };

/** The first page holds the unit too: one query tells who may read and what. */
const readServiceOn =
  (table: Table, cursors: Cursors): UnitContactStore['readService'] =>
  async (unitId, cursor) => {
    const keys = unitKeys(unitId);
    const spec = { pk: keys.unit.pk, prefix: unitPrefix };
    const page = await pageOn(table, cursors)(spec, cursor, (row) => row, pageSize);
    if (!page.ok) return page;
    const { items, next } = page.value;
    const unit = cursor === undefined ? items.find(isUnit) : (await table.get([keys.unit]))[0];
    const services = items.filter((row) => !isUnit(row)).map((row) => unitServiceSchema.parse(row));
    return accept({ unit: unitFrom(unit), items: services, next });
  };

export const unitContactStoreOn = (table: Table, cursors: Cursors): UnitContactStore => ({
  loadNaming: loadNamingOn(table),
  nameContact: nameContactOn(table),
  endContact: endContactOn(table),
  listByContact: (personId, cursor) =>
    pageOn(table, cursors)(ownedBy(ownUnits(personId)), cursor, (row) => unitSchema.parse(row)),
  readService: readServiceOn(table, cursors),
});
