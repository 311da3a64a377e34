/** What the memberships slice keeps of a person: his registrations, with his unit, his skills and his free hours. */
import { gone, type PersonalData } from '../kernel/personal-data';
import type { Ids } from '../kernel/ports';
import { settle } from '../kernel/settle';
import { eachOf, shownOf } from '../platform/all-of';
import type { Key } from '../platform/keys/key';
import { memberKeys, membershipPrefix } from '../platform/keys/memberships';
import type { Row, Table } from '../platform/table';
import { leaveOf } from './let-go-of-membership';
import { type MembershipNear, membershipSchema } from './membership';
import { membershipWrites } from './membership-rows.dynamo';

interface Parts {
  readonly table: Table;
  readonly ids: Ids;
}

const registrationsOf = (memberId: string) => ({ pk: memberKeys(memberId).open.pk, prefix: membershipPrefix });

const shown = (row: Row) => {
  const { state, name, communityName, unitName, branch, skills, skillWords, appliedAt, decidedAt, reason, ...more } =
    membershipSchema.parse(row);
  const freeHours = more.freeHours.map(({ weekday, from, to }) => `${weekday} ${from}–${to}`);
  const registered = { state, name, communityName, unitName, branch, skills, skillWords, freeHours };
  return { ...registered, unitSeesService: more.unitSeesService, appliedAt, decidedAt, reason };
};

const holdsNothing: MembershipNear = { membership: undefined, person: undefined, grants: [], asRead: undefined };

const leave = async ({ table, ids }: Parts, key: Key, at: string): Promise<void> =>
  settle('a registration', async () => {
    const [row] = await table.get([key]);
    const change = row && leaveOf(membershipSchema.parse(row), { at, eventId: ids.ulid() });
    return change === undefined || (await table.transact(membershipWrites(change, holdsNothing))).ok;
  });

/** State, community and times stay for the figures. */
const blank = async (table: Table, key: Key): Promise<void> => {
  const nothing = { name: gone, unitName: gone, branch: gone, skills: [], freeHours: [], unitSeesService: false };
  await table.transact([
    {
      update: key,
      change: { set: nothing, remove: ['skillWords', 'reason', 'unitId'] },
      when: [{ present: 'pk' }],
    },
  ]);
};

export const membershipDataOn = (parts: Parts): PersonalData => ({
  slice: 'memberships',
  rows: ['MEMBER membership', 'MEMBER openMembership'],
  collect: async (personId) => [
    { name: 'memberships', entries: await shownOf(parts.table, registrationsOf(personId), shown) },
  ],
  erase: async (personId, at) => {
    await eachOf(parts.table, registrationsOf(personId), async ({ id }) => {
      const key = memberKeys(personId).membership(String(id));
      await leave(parts, key, at);
      await blank(parts.table, key);
    });
    await parts.table.transact([{ remove: memberKeys(personId).open }]);
  },
});
