/** What the memberships slice keeps of a person: his registrations, what was counted on them, and the units that he stands for. */
import { pointsEntrySchema } from '../../shared/memberships/points';
import { gone, type PersonalData } from '../kernel/personal-data';
import type { Ids } from '../kernel/ports';
import { settle } from '../kernel/settle';
import { eachOf, removeEach, shownOf } from '../platform/all-of';
import { ownedBy } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import {
  memberKeys,
  membershipPrefix,
  ownUnits,
  pointsKeys,
  pointsPrefix,
  servedPrefix,
  unitKeys,
} from '../platform/keys/memberships';
import type { Row, Table } from '../platform/table';
import { leaveOf } from './let-go-of-membership';
import { type MembershipNear, membershipSchema } from './membership';
import { membershipWrites } from './membership-rows.dynamo';
import { unitSchema, withoutContact } from './unit';
import { farewellWrites } from './unit-contact-rows.dynamo';

interface Parts {
  readonly table: Table;
  readonly ids: Ids;
}

const registrationsOf = (memberId: string) => ({ pk: memberKeys(memberId).open.pk, prefix: membershipPrefix });
const countedOf = (memberId: string) => ({ pk: memberKeys(memberId).open.pk, prefix: servedPrefix });
const pointsOf = (memberId: string) => ({ pk: pointsKeys(memberId).sum.pk, prefix: pointsPrefix });
const unitsOf = (personId: string) => ownedBy(ownUnits(personId));

const shown = (row: Row) => {
  const { state, name, communityName, unitName, branch, skills, skillWords, appliedAt, decidedAt, reason, ...more } =
    membershipSchema.parse(row);
  const freeHours = more.freeHours.map(({ weekday, from, to }) => `${weekday} ${from}–${to}`);
  const registered = { state, name, communityName, unitName, branch, skills, skillWords, freeHours };
  const { unitSeesService, served, lastServedAt } = more;
  return { ...registered, unitSeesService, served, lastServedAt, appliedAt, decidedAt, reason };
};

const shownPoints = (row: Row) => {
  const { number, points, at } = pointsEntrySchema.parse(row);
  return { number, points, at };
};

const shownUnit = (row: Row) => {
  const { name: unitName, communityName, contact } = unitSchema.parse(row);
  return { unitName, communityName, since: contact?.since };
};

const holdsNothing: MembershipNear = { membership: undefined, person: undefined, grants: [], asRead: undefined };

const leave = async ({ table, ids }: Parts, key: Key, at: string, by?: string): Promise<void> =>
  settle('a registration', async () => {
    const [row] = await table.get([key]);
    const change =
      row && leaveOf(membershipSchema.parse(row), { at, eventId: ids.ulid(), ...(by === undefined ? {} : { by }) });
    return change === undefined || (await table.transact(membershipWrites(change, holdsNothing))).ok;
  });

/** As if he had been ended by staff: the unit stays, and another may be named. */
const leaveUnit = async ({ table, ids }: Parts, unitId: string, personId: string, at: string): Promise<void> =>
  settle('a unit’s contact', async () => {
    const [row] = await table.get([unitKeys(unitId).unit]);
    const unit = row && unitSchema.parse(row);
    if (unit?.contact?.personId !== personId) return true;
    const change = withoutContact(unit, { act: 'endUnitContact', actorId: personId, eventId: ids.ulid(), at });
    return change === undefined || (await table.transact(farewellWrites(change, unit))).ok;
  });

/** State, community and times stay for the figures. */
const blank = async (table: Table, key: Key): Promise<void> => {
  const nothing = { name: gone, unitName: gone, branch: gone, skills: [], freeHours: [], unitSeesService: false };
  await table.transact([
    {
      update: key,
      change: { set: nothing, remove: ['skillWords', 'reason', 'unitId', 'served', 'lastServedAt'] },
      when: [{ present: 'pk' }],
    },
  ]);
};

const leaveUnits = (parts: Parts, personId: string, at: string): Promise<void> =>
  eachOf(parts.table, unitsOf(personId), ({ id }) => leaveUnit(parts, String(id), personId, at));

export const membershipDataOn = (parts: Parts): PersonalData => ({
  slice: 'memberships',
  rows: [
    'MEMBER membership',
    'MEMBER openMembership',
    'MEMBER served',
    'POINTS pointsEntry',
    'POINTS pointsSum',
    'UNIT unit',
    'UNIT unitService',
  ],
  collect: async (personId) => [
    { name: 'memberships', entries: await shownOf(parts.table, registrationsOf(personId), shown) },
    { name: 'points', entries: await shownOf(parts.table, pointsOf(personId), shownPoints) },
    { name: 'unitContact', entries: await shownOf(parts.table, unitsOf(personId), shownUnit) },
  ],
  erase: async (personId, at) => {
    await eachOf(parts.table, registrationsOf(personId), async ({ id }) => {
      const key = memberKeys(personId).membership(String(id));
      await leave(parts, key, at);
      await blank(parts.table, key);
    });
    await removeEach(parts.table, countedOf(personId));
    await removeEach(parts.table, pointsOf(personId));
    await leaveUnits(parts, personId, at);
    await parts.table.transact([{ remove: memberKeys(personId).open }, { remove: pointsKeys(personId).sum }]);
  },
  end: async (personId, { at, by }) => {
    await eachOf(parts.table, registrationsOf(personId), ({ id }) =>
      leave(parts, memberKeys(personId).membership(String(id)), at, by),
    );
    await leaveUnits(parts, personId, at);
  },
});
