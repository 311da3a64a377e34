import type { GridEvent } from '../../shared/people/grid-events';
import { eventRow } from '../kernel/event-row';
import { portraitAmong } from '../platform/grid-portrait';
import { shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { placeKeys } from '../platform/keys/people';
import { readRemembered, rememberedKey, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import type { Grid, PeopleStore } from './people-store';
import { gridSchema } from './place';

const gridFrom = (row: Row | undefined): Grid | undefined => {
  const parsed = gridSchema.safeParse(row);
  return parsed.success
    ? {
        grid: parsed.data,
        contact: { ...parsed.data.contact, leave: parsed.data.leave },
        cardDown: parsed.data.cardDown === true,
      }
    : undefined;
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

export const saveGridOn =
  (table: Table): PeopleStore['saveGrid'] =>
  async ({ gridId, field, to, event }, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      {
        update: placeKeys(gridId).place,
        change: to === undefined ? { remove: [field] } : { set: { [field]: to } },
        when: [{ present: 'pk' }, ...(to === undefined ? [{ present: field }] : [])],
      },
      { put: eventRowOf(event), when: [{ absent: 'pk' }] },
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadGridOn(table)(gridId, asker) };
  };
