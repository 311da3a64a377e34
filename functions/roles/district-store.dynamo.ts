import * as z from 'zod/mini';
import { ulidSchema } from '../../shared/kernel/id';
import { placeNodeSchema } from '../../shared/kernel/place';
import type { DistrictEvent } from '../../shared/roles/district-events';
import { eventRow } from '../kernel/event-row';
import { shardOf } from '../platform/keys/indexes';
import { phoneKey, placeKeys, rootPlace } from '../platform/keys/people';
import { awaitedKey } from '../platform/keys/roles';
import type { Table, Write } from '../platform/table';
import { awaitedSchema } from './awaited';
import { awaitedRow } from './awaited-store.dynamo';
import type { DistrictChange, DistrictStore } from './open-district';
import { roleWrites } from './role-rows.dynamo';
import { findRoleOn } from './role-store.dynamo';

const phoneRow = z.object({ personId: ulidSchema });
const role = 'districtSupervisor';

const eventWrite = (event: DistrictEvent): Write => ({
  put: { ...placeKeys(event.districtId).event(event.id), ...eventRow(event, shardOf(event.id)) },
  when: [{ absent: 'pk' }],
});

const nodeWrites = ({ opened }: DistrictChange): Write[] =>
  opened === undefined
    ? []
    : [
        { put: { ...placeKeys(opened.place.id).place, ...opened.place }, when: [{ absent: 'pk' }] },
        { put: { ...placeKeys(rootPlace).child(opened.place.id), ...opened.place }, when: [{ absent: 'pk' }] },
        eventWrite(opened.event),
      ];

/** Nobody has shown the number meanwhile: he would be appointed at once, and his showing it is over. */
const awaitedWrites = ({ awaited }: DistrictChange): Write[] =>
  awaited === undefined
    ? []
    : [
        { check: phoneKey(awaited.row.phoneIndex), when: [{ absent: 'pk' }] },
        {
          put: awaitedRow(awaited.row),
          when: [awaited.was === undefined ? { absent: 'pk' } : { is: ['until', awaited.was] }],
        },
        eventWrite(awaited.event),
      ];

export const districtStoreOn = (table: Table): DistrictStore => ({
  load: async (districtId, phoneIndex) => {
    const [place, phone, awaited] = await table.get([
      placeKeys(districtId).place,
      phoneKey(phoneIndex),
      awaitedKey(phoneIndex, role, districtId),
    ]);
    const personId = phone === undefined ? undefined : phoneRow.parse(phone).personId;
    return {
      district: place === undefined ? undefined : placeNodeSchema.parse(place),
      supervisor: personId === undefined ? undefined : await supervisorOn(table, personId, districtId),
      awaitedUntil: awaited === undefined ? undefined : awaitedSchema.parse(awaited).until,
    };
  },
  save: async (change) => {
    const { appointed } = change;
    const outcome = await table.transact([
      ...nodeWrites(change),
      ...awaitedWrites(change),
      ...(appointed === undefined ? [] : roleWrites(appointed.change, appointed.near)),
    ]);
    return outcome.ok;
  },
});

const supervisorOn = async (table: Table, personId: string, placeId: string) => ({
  personId,
  near: await findRoleOn(table)({ personId, role, placeId }),
});
