import * as z from 'zod/mini';
import { type Instant, later } from '../../shared/kernel/instant';
import { eventRow } from '../kernel/event-row';
import type { Vault } from '../kernel/ports';
import type { Cursors } from '../platform/cursor';
import { ownerAttributes, scopeAttributes, scopeIndexOf, scopesOf, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { personKeys } from '../platform/keys/people';
import { deathScope } from '../platform/keys/privacy';
import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table, Write } from '../platform/table';
import { type Account, eraseAgainAfterMs } from './account';
import { accountFrom, asLoaded, closingWrites, holderKeysOf, queueWrites } from './account-store.dynamo';
import { type Death, type DeathChange, type DeathNear, deathSchema, stateOf } from './death';
import type { DeathStore } from './death-store';

const profileRow = z.object({ name: z.optional(z.string()) });
const deathFrom = (row: Row | undefined): Death | undefined => (row === undefined ? undefined : deathSchema.parse(row));

const loadOn =
  (table: Table): DeathStore['load'] =>
  async (personId, asker) => {
    const keys = personKeys(personId);
    const [remembered, death, ...rows] = await table.get([
      rememberedKey(asker.personId, asker.key),
      keys.death,
      keys.profile,
      keys.grants,
      keys.actsFor,
    ]);
    const [profile] = rows;
    return {
      entity: {
        account: accountFrom(personId, rows),
        name: profile === undefined ? undefined : profileRow.parse(profile).name,
        death: deathFrom(death),
      },
      remembered: readRemembered(remembered, asker.at),
    };
  };

/** Only one that stands is found at its place. */
export const deathRow = (death: Death): Row & Key => ({
  ...personKeys(death.personId).death,
  kind: 'death',
  ...death,
  ...(death.state === 'recorded' ? scopesOf(deathScope, death.place, `${death.recordedAt}#${death.personId}`) : {}),
});

const deathWrite = ({ death }: DeathChange, near: DeathNear): Write => ({
  put: deathRow(death),
  when: [stateOf(near) === 'none' ? { absent: 'pk' } : { is: ['state', stateOf(near)] }],
});

const eventWrite = ({ event }: DeathChange): Write => ({
  put: { ...personKeys(event.personId).event(event.id), ...eventRow(event, shardOf(event.id)) },
  when: [{ absent: 'pk' }],
});

const timerWrite = (personId: string, at: Instant): Write => ({
  put: {
    ...personKeys(personId).deathTimer,
    kind: 'timer',
    act: 'endForDeceased',
    subjectId: personId,
    dueShard: shardOf(personId),
    dueAt: later(at, eraseAgainAfterMs),
  },
});

/** The way that leads to him stays, so that a mistake can be set right; nothing lets him in. */
const recordWrites = (account: Account, name: string | undefined, at: Instant): Write[] => {
  const keys = personKeys(account.personId);
  const { grants } = account;
  return [
    {
      update: keys.profile,
      change: { set: { closedAt: at, deceased: true }, remove: [...scopeAttributes, ...ownerAttributes] },
      when: [
        { present: 'pk' },
        { absent: 'closedAt' },
        asLoaded('name', name),
        asLoaded('residency', account.residency),
      ],
    },
    { remove: keys.grants, when: grants === undefined ? [{ absent: 'pk' }] : [{ is: ['grants', grants] }] },
    { update: keys.inbox, change: { set: { closedAt: at } }, when: [{ present: 'pk' }] },
    ...holderKeysOf(account).map((remove): Write => ({ remove })),
    ...queueWrites(account),
    timerWrite(account.personId, at),
  ];
};

/** His roles and his home are gone: he asks for them anew. */
const correctWrites = ({ personId }: Death): Write[] => {
  const keys = personKeys(personId);
  return [
    {
      update: keys.profile,
      change: { remove: ['closedAt', 'deceased', 'residency', 'residencyOpen', 'home'] },
      when: [{ present: 'deceased' }],
    },
    { put: { ...keys.grants, kind: 'grants', grants: [] }, when: [{ absent: 'pk' }] },
    { update: keys.inbox, change: { remove: ['closedAt'] }, when: [{ present: 'pk' }] },
    { remove: keys.deathTimer },
  ];
};

/** Refused: loaded afresh, for it spans rows that a refusal doesn't hand back. */
const saveOn =
  (table: Table, more: (change: DeathChange, near: DeathNear) => Write[]): DeathStore['record'] =>
  async (change, near, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      deathWrite(change, near),
      ...more(change, near),
    ]);
    if (outcome.ok) return { kind: 'saved' };
    return { kind: 'refused', current: await loadOn(table)(change.event.personId, asker) };
  };

const accountIn = ({ account }: DeathNear): Account => {
  if (account === undefined) throw new Error('a death of nobody');
  return account;
};

export const deathStoreOn = (table: Table, vault: Pick<Vault, 'indexKey'>, cursors: Cursors): DeathStore => ({
  load: loadOn(table),
  record: saveOn(table, (change, near) => [
    ...recordWrites(accountIn(near), near.name, change.event.at),
    eventWrite(change),
  ]),
  correct: saveOn(table, (change) => [...correctWrites(change.death), eventWrite(change)]),
  close: saveOn(table, ({ event }, near) => closingWrites(accountIn(near), { at: event.at, event }, vault)),
  list: (placeId, cursor) =>
    pageOn(table, cursors)({ index: scopeIndexOf(placeId), pk: `${deathScope}#${placeId}` }, cursor, (row) =>
      deathSchema.parse(row),
    ),
  remember: rememberOn(table),
});
