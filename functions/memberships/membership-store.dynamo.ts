import * as z from 'zod/mini';
import { placeNodeSchema } from '../../shared/kernel/place';
import { isClosed } from '../platform/closed-account';
import type { Cursors } from '../platform/cursor';
import { readHeld } from '../platform/grants';
import { scopeIndexOf } from '../platform/keys/indexes';
import { memberKeys, membershipPrefix, membershipScope, unitKeys } from '../platform/keys/memberships';
import { personKeys, placeKeys } from '../platform/keys/people';
import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import { type Membership, membershipSchema } from './membership';
import { membershipEventRow, membershipRow, membershipWrites, openRow } from './membership-rows.dynamo';
import type { MembershipStore } from './membership-store';
import { unitSchema } from './unit';

const profileRow = z.object({ name: z.optional(z.string()) });

const membershipFrom = (row: Row | undefined): Membership | undefined =>
  row === undefined ? undefined : membershipSchema.parse(row);

const loadApplicationOn =
  (table: Table): MembershipStore['loadApplication'] =>
  async ({ community, unitId }, asker) => {
    const [remembered, open, place, unit] = await table.get([
      rememberedKey(asker.personId, asker.key),
      memberKeys(asker.personId).open,
      placeKeys(community).place,
      ...(unitId === undefined ? [] : [unitKeys(unitId).unit]),
    ]);
    return {
      entity: {
        hasOpen: open !== undefined,
        community: place === undefined ? undefined : placeNodeSchema.parse(place),
        unit: unit === undefined ? undefined : unitSchema.parse(unit),
      },
      remembered: readRemembered(remembered, asker.at),
    };
  };

const addOn =
  (table: Table): MembershipStore['add'] =>
  async ({ membership, event }, subject, asker, remember) => {
    const { unitId } = membership;
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      { put: openRow(membership), when: [{ absent: 'pk' }] },
      { put: membershipRow(membership), when: [{ absent: 'pk' }] },
      { put: membershipEventRow(event), when: [{ absent: 'pk' }] },
      // Nothing changes there; it must still be on the list.
      ...(unitId === undefined
        ? []
        : [
            {
              update: unitKeys(unitId).unit,
              change: { set: { state: 'paired' } },
              when: [{ is: ['state', 'paired'] as const }],
            },
          ]),
    ]);
    return outcome.ok
      ? { kind: 'saved' }
      : { kind: 'refused', current: await loadApplicationOn(table)(subject, asker) };
  };

const loadOn =
  (table: Table): MembershipStore['load'] =>
  async (memberId, membershipId, asker) => {
    const person = personKeys(memberId);
    const [remembered, membership, profile, grants] = await table.get([
      rememberedKey(asker.personId, asker.key),
      memberKeys(memberId).membership(membershipId),
      person.profile,
      person.grants,
    ]);
    return {
      entity: {
        // Of a closed account it is about to be ended: nobody decides on it any more.
        membership: isClosed(profile) ? undefined : membershipFrom(membership),
        person: profile === undefined ? undefined : profileRow.parse(profile),
        ...readHeld(grants),
      },
      remembered: readRemembered(remembered, asker.at),
    };
  };

/** Refused: everything is loaded afresh, for it spans rows that the refusal doesn't hand back. */
const saveOn =
  (table: Table): MembershipStore['save'] =>
  async (change, near, asker, remember) => {
    const remembering = rememberWrite(asker.personId, asker.key, remember, asker.at);
    const outcome = await table.transact([remembering, ...membershipWrites(change, near)]);
    if (outcome.ok) return { kind: 'saved' };
    return { kind: 'refused', current: await loadOn(table)(change.before.memberId, change.before.id, asker) };
  };

export const membershipStoreOn = (table: Table, cursors: Cursors): MembershipStore => ({
  loadApplication: loadApplicationOn(table),
  add: addOn(table),
  load: loadOn(table),
  save: saveOn(table),
  latestOf: async (memberId) => {
    const { pk } = memberKeys(memberId).open;
    const { rows } = await table.query({ pk, prefix: membershipPrefix, newestFirst: true, limit: 1 });
    return membershipFrom(rows[0]);
  },
  listByState: (state, placeId, cursor) =>
    pageOn(table, cursors)(
      { index: scopeIndexOf(placeId), pk: `${membershipScope(state)}#${placeId}` },
      cursor,
      (row) => membershipSchema.parse(row),
    ),
  remember: rememberOn(table),
});
