import type { GridEvent } from '../../shared/people/grid-events';
import { eventRow } from '../kernel/event-row';
import { blankContact } from '../kernel/grid-contact';
import type { Clause } from '../platform/expression';
import { portraitAmong } from '../platform/grid-portrait';
import { shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { placeKeys } from '../platform/keys/people';
import { readRemembered, rememberedKey, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import type { Grid, GridChange, PeopleStore } from './people-store';
import { gridSchema } from './place';

const gridFrom = (row: Row | undefined): Grid | undefined => {
  const { data } = gridSchema.safeParse(row);
  return (
    data && {
      grid: data,
      contact: { ...(data.contact ?? blankContact), leave: data.leave },
      asRead: row?.contact,
      cardDown: data.cardDown === true,
    }
  );
};

export const findGridOn =
  (table: Table): PeopleStore['gridContact'] =>
  async (gridId) => {
    const { place } = placeKeys(gridId);
    const { rows } = await table.query({ pk: place.pk });
    const found = gridFrom(rows.find(({ sk }) => sk === place.sk));
    return found === undefined ? undefined : { ...found, portrait: portraitAmong(rows, found.contact.workerName) };
  };

export const loadGridOn =
  (table: Table): PeopleStore['loadGrid'] =>
  async (gridId, asker) => {
    const [row, remembered] = await table.get([placeKeys(gridId).place, rememberedKey(asker.personId, asker.key)]);
    return { entity: gridFrom(row), remembered: readRemembered(remembered, asker.at) };
  };

const eventRowOf = (event: GridEvent): Row & Key => ({
  ...placeKeys(event.gridId).event(event.id),
  ...eventRow(event, shardOf(event.id)),
});

/** A contact is changed as it was read: nothing that somebody else said of it meanwhile is lost. */
const conditionsOf = (change: GridChange): readonly Clause[] => {
  if (change.field === 'contact')
    return [
      { present: 'pk' },
      change.asRead === undefined ? { absent: 'contact' } : { is: ['contact', change.asRead] },
    ];
  return [{ present: 'pk' }, ...(change.to === undefined ? [{ present: change.field }] : [])];
};

export const saveGridOn =
  (table: Table): PeopleStore['saveGrid'] =>
  async (change, asker, remember) => {
    const { gridId, field, to, event } = change;
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      {
        update: placeKeys(gridId).place,
        change: to === undefined ? { remove: [field] } : { set: { [field]: to } },
        when: conditionsOf(change),
      },
      { put: eventRowOf(event), when: [{ absent: 'pk' }] },
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadGridOn(table)(gridId, asker) };
  };
