/** What the roles slice keeps of a person: what he serves as, how it came about, and what he gave to others or took from them. */
import * as z from 'zod/mini';
import { roleGrantSchema } from '../../shared/kernel/actor';
import type { Instant } from '../../shared/kernel/instant';
import { gone, type PersonalData } from '../kernel/personal-data';
import { eachOf, keyOf, shownOf } from '../platform/all-of';
import { holderKey } from '../platform/grants';
import { ownedBy, ownerAttributes } from '../platform/keys/indexes';
import { personKeys } from '../platform/keys/people';
import { appointmentKeys, entryPrefix, ownAppointing } from '../platform/keys/roles';
import type { Row, Table, Write } from '../platform/table';
import { entrySchema } from './appointment';

const grantsRow = z.object({ grants: z.array(roleGrantSchema) });

const grantsOf = async (table: Table, personId: string) => {
  const [row] = await table.get([personKeys(personId).grants]);
  return row === undefined ? [] : grantsRow.parse(row).grants;
};

const appointmentsOf = (personId: string) => ({ pk: appointmentKeys(personId).entry('').pk });
const entriesOf = (personId: string) => ({ ...appointmentsOf(personId), prefix: entryPrefix });
const appointingOf = (personId: string) => ownedBy(ownAppointing(personId));

const entryShown = (row: Row) => {
  const { entryKind: kind, at, role, placeName, until, reason } = entrySchema.parse(row);
  return { kind, at, role, placeName, until, reason };
};

/** Whom he appointed is that person's own: the copy says that he did, what, where and when. */
const deedShown = (row: Row) => {
  const { entryKind: kind, at, role, placeName } = entrySchema.parse(row);
  return { kind, at, role, placeName };
};

/** Roles that were given in the moment of his closing. */
const eraseGrants = async (table: Table, personId: string): Promise<void> => {
  const held = await grantsOf(table, personId);
  const holders = new Map(held.map((grant) => holderKey(personId, grant)).map((key) => [`${key.pk} ${key.sk}`, key]));
  const keys = [personKeys(personId).grants, ...holders.values()];
  await table.transact(keys.map((remove) => ({ remove })));
};

/** It stands no more, and nothing is left to end it. */
const ended = (row: Row, at: Instant): Write[] => {
  const update = keyOf(row);
  if (row.kind === 'timer') return [{ remove: update }];
  return row.kind === 'appointment' && row.state === 'standing'
    ? [{ update, change: { set: { state: 'ended', at }, remove: ['by', 'until'] } }]
    : [];
};

/** Who, what, where and when stay, by his number; how he was called and what was said of him go. Events stay. */
const withoutHim = (row: Row, at: Instant): Write[] =>
  row.kind === 'appointmentEntry'
    ? [{ update: keyOf(row), change: { set: { name: gone }, remove: ['reason'] } }]
    : ended(row, at);

const changeEach = (table: Table, personId: string, writesOf: (row: Row) => Write[]): Promise<void> =>
  eachOf(table, appointmentsOf(personId), async (row) => {
    const writes = writesOf(row);
    if (writes.length > 0) await table.transact(writes);
  });

export const roleDataOn = (table: Table): PersonalData => ({
  slice: 'roles',
  rows: ['PERSON grants', 'PLACE holder', 'APPOINTED appointment', 'APPOINTED appointmentEntry', 'APPOINTED timer'],
  collect: async (personId) => [
    {
      name: 'roles',
      entries: (await grantsOf(table, personId)).map(({ role, placeName, since }) => ({ role, placeName, since })),
    },
    { name: 'appointments', entries: await shownOf(table, entriesOf(personId), entryShown) },
    { name: 'appointing', entries: await shownOf(table, appointingOf(personId), deedShown) },
  ],
  erase: async (personId, at) => {
    await eraseGrants(table, personId);
    await changeEach(table, personId, (row) => withoutHim(row, at));
    await eachOf(table, appointingOf(personId), async (row) => {
      await table.transact([
        { update: keyOf(row), change: { set: { byName: gone }, remove: ownerAttributes }, when: [{ present: 'pk' }] },
      ]);
    });
  },
  end: async (personId, { at }) => {
    await eraseGrants(table, personId);
    await changeEach(table, personId, (row) => ended(row, at));
  },
});
