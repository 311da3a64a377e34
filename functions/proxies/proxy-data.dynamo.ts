/** What the proxies slice keeps of a person: who acts for him, and for whom he acts. */
import * as z from 'zod/mini';
import type { Instant } from '../../shared/kernel/instant';
import { actingEventSchema } from '../../shared/proxies/events';
import type { Farewell, PersonalData } from '../kernel/personal-data';
import type { Ids } from '../kernel/ports';
import { settle } from '../kernel/settle';
import { eachOf, removeEach, shownOf } from '../platform/all-of';
import { ownedBy, ownerAttributes } from '../platform/keys/indexes';
import { personKeys } from '../platform/keys/people';
import { actingKeys, agentPrefix, notePrefix, ownActing } from '../platform/keys/proxies';
import type { Row, Table } from '../platform/table';
import type { Acting } from './acting';
import { actingEventRow, actingFrom, actingUpdate, readActing, sessionWrites } from './acting-rows.dynamo';
import { letGoOf, type Side, withoutName } from './let-go-of-acting';

interface Parts {
  readonly table: Table;
  readonly ids: Ids;
}

const noteRow = z.object({ note: z.object({ eventId: z.string() }) });
const eventRow = z.object({ event: actingEventSchema });

const whoActsFor = (personId: string) => ({ pk: actingKeys(personId).agent('').pk, prefix: agentPrefix });
const whomHeActsFor = (personId: string) => ownedBy(ownActing(personId));

const shown = (side: Side) => (row: Row) => {
  const { kind, state, principalName, agentName, homeName, askedAt, since } = readActing(row);
  const name = side === 'principal' ? agentName : principalName;
  return { kind, state, name, home: side === 'principal' ? homeName : undefined, askedAt, since };
};

const end = async ({ table, ids }: Parts, { principalId, agentId }: Acting, side: Side, at: Instant): Promise<void> => {
  const key = actingKeys(principalId).agent(agentId);
  await settle('a right to act', async () => {
    const acting = actingFrom((await table.get([key]))[0]);
    if (acting === undefined) return true;
    const change = letGoOf(acting, side, { at, eventId: ids.ulid() });
    if (change === undefined) return (await table.transact([actingUpdate(withoutName(acting, side), acting)])).ok;
    const after = { ...change, acting: withoutName(change.acting, side) };
    const event = { put: actingEventRow(change.event), when: [{ absent: 'pk' }] };
    return (await table.transact([actingUpdate(after.acting, acting), ...sessionWrites(after), event])).ok;
  });
};

/** The other is told in words of their own; names stay, for he has not asked that they go. */
const endByDeath = async (
  { table, ids }: Parts,
  { principalId, agentId }: Acting,
  side: Side,
  { at, by }: Farewell,
) => {
  const key = actingKeys(principalId).agent(agentId);
  await settle('a right to act', async () => {
    const acting = actingFrom((await table.get([key]))[0]);
    // What joins his account to his own earlier record is nobody's right: through it all that is his is found.
    if (acting === undefined || acting.kind === 'self') return true;
    const change = letGoOf(acting, side, { at, by, eventId: ids.ulid() });
    if (change === undefined) return true;
    const event = { put: actingEventRow(change.event), when: [{ absent: 'pk' as const }] };
    return (await table.transact([actingUpdate(change.acting, acting), ...sessionWrites(change), event])).ok;
  });
};

/** Words on why an agent's right was ended lie beside the event, which knows whose it was. */
const eraseNotesOn = async (table: Table, { principalId, agentId }: Acting): Promise<void> => {
  const keys = actingKeys(principalId);
  await eachOf(table, { pk: keys.note('').pk, prefix: notePrefix }, async (row) => {
    const [told] = await table.get([keys.event(noteRow.parse(row).note.eventId)]);
    const { event } = eventRow.safeParse(told).data ?? {};
    if (event?.agentId === agentId) await table.transact([{ remove: { pk: String(row.pk), sk: String(row.sk) } }]);
  });
};

export const proxyDataOn = (parts: Parts): PersonalData => {
  const { table } = parts;
  return {
    slice: 'proxies',
    rows: ['ACTING acting', 'ACTING note', 'PERSON actsFor'],
    collect: async (personId) => [
      { name: 'whoActsForMe', entries: await shownOf(table, whoActsFor(personId), shown('principal')) },
      { name: 'whomIActFor', entries: await shownOf(table, whomHeActsFor(personId), shown('agent')) },
    ],
    erase: async (personId, at) => {
      await eachOf(table, whoActsFor(personId), (row) => end(parts, readActing(row), 'principal', at));
      await removeEach(table, { pk: actingKeys(personId).note('').pk, prefix: notePrefix });
      await eachOf(table, whomHeActsFor(personId), async (row) => {
        const acting = readActing(row);
        await end(parts, acting, 'agent', at);
        await eraseNotesOn(table, acting);
        const update = actingKeys(acting.principalId).agent(personId);
        await table.transact([{ update, change: { remove: ownerAttributes }, when: [{ present: 'pk' }] }]);
      });
      await table.transact([{ remove: personKeys(personId).actsFor }]);
    },
    end: async (personId, farewell) => {
      await eachOf(table, whoActsFor(personId), (row) => endByDeath(parts, readActing(row), 'principal', farewell));
      await eachOf(table, whomHeActsFor(personId), (row) => endByDeath(parts, readActing(row), 'agent', farewell));
    },
  };
};
