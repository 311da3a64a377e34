import * as z from 'zod/mini';
import { placePathSchema } from '../../shared/kernel/place';
import { eventRow } from '../kernel/event-row';
import { shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { placeKeys } from '../platform/keys/people';
import { serviceCardKeys } from '../platform/keys/service-cards';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import { type ServiceCard, serviceCardSchema } from './service-card';
import type { ServiceCardChange, ServiceCardStore } from './service-card-store';

const placeRow = z.object({ path: placePathSchema, name: z.string() });

export const serviceCardRow = (card: ServiceCard): Row & Key => ({
  ...serviceCardKeys(card.placeId).card,
  kind: 'serviceCard',
  ...card,
});

const eventRowOf = ({ event }: ServiceCardChange): Row & Key => ({
  ...serviceCardKeys(event.placeId).event(event.id),
  ...eventRow(event, shardOf(event.id)),
});

const loadOn =
  (table: Table): ServiceCardStore['load'] =>
  async (placeId, asker) => {
    const keys = [placeKeys(placeId).place, serviceCardKeys(placeId).card, rememberedKey(asker.personId, asker.key)];
    const [place, card, remembered] = await table.get(keys);
    return {
      entity: {
        place: place === undefined ? undefined : placeRow.parse(place),
        card: card === undefined ? undefined : serviceCardSchema.parse(card),
      },
      remembered: readRemembered(remembered, asker.at),
    };
  };

/** Refused: loaded afresh, for a refusal hands back only the rows that refused. */
const saveOn =
  (table: Table): ServiceCardStore['save'] =>
  async (change, asker, remember) => {
    const { card } = change;
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      {
        put: serviceCardRow(card),
        when: card.version === 1 ? [{ absent: 'pk' }] : [{ is: ['version', card.version - 1] }],
      },
      { put: eventRowOf(change), when: [{ absent: 'pk' }] },
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadOn(table)(card.placeId, asker) };
  };

export const serviceCardStoreOn = (table: Table): ServiceCardStore => ({
  read: async (placeIds) => {
    const rows = await table.get(placeIds.map((placeId) => serviceCardKeys(placeId).card));
    return rows.flatMap((row) => (row === undefined ? [] : serviceCardSchema.parse(row)));
  },
  load: loadOn(table),
  save: saveOn(table),
  remember: rememberOn(table),
});
