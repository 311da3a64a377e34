import * as z from 'zod/mini';
import { roleGrantSchema } from '../../shared/kernel/actor';
import { later } from '../../shared/kernel/instant';
import { leafOf } from '../../shared/kernel/place';
import { eventRow } from '../kernel/event-row';
import type { Vault } from '../kernel/ports';
import type { Asker, Loaded } from '../kernel/write-act';
import { inboxMark, profileMark } from '../platform/closed-account';
import type { Clause } from '../platform/expression';
import { scopeAttributes, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import { openidKey, personKeys, personNumberKey, phoneKey, placeKeys, residencyKeys } from '../platform/keys/people';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table, Write } from '../platform/table';
import { type Account, type Closing, eraseAgainAfterMs } from './account';
import type { AccountStore } from './account-store';
import { leavesCardsOn } from './served-cards.dynamo';

const profileRow = z.object({
  closedAt: z.optional(z.string()),
  deceased: z.optional(z.boolean()),
  name: z.optional(z.string()),
  openid: z.optional(z.string()),
  phoneIndex: z.optional(z.string()),
  number: z.optional(z.string()),
  residency: z.optional(z.object({ id: z.string(), state: z.string(), reason: z.optional(z.string()) })),
});
const grantsRow = z.object({ grants: z.array(roleGrantSchema) });
const actsForRow = z.object({ selves: z.optional(z.set(z.string())) });

export const accountFrom = (personId: string, rows: readonly (Row | undefined)[]): Account | undefined => {
  const [profile, grants, acting] = rows;
  if (profile === undefined) return undefined;
  const held = grants === undefined ? undefined : grantsRow.parse(grants).grants;
  const formerSelves = [...(actsForRow.parse(acting ?? {}).selves ?? [])];
  return { personId, ...profileRow.parse(profile), grants: held, formerSelves };
};

const loadOn =
  (table: Table) =>
  async (asker: Asker): Promise<Loaded<Account | undefined>> => {
    const keys = personKeys(asker.personId);
    const [remembered, ...rows] = await table.get([
      rememberedKey(asker.personId, asker.key),
      keys.profile,
      keys.grants,
      keys.actsFor,
    ]);
    return {
      entity: accountFrom(asker.personId, rows),
      remembered: readRemembered(remembered, asker.at),
    };
  };

export const asLoaded = (attribute: string, value: unknown): Clause =>
  value === undefined ? { absent: attribute } : { is: [attribute, value] };

/** Only the fact and its moment remain of him; what pointers lead to may not have changed meanwhile, or they would stay. */
const rowWrites = (account: Account, { at, event }: Closing): Write[] => {
  const keys = personKeys(account.personId);
  const { grants } = account;
  return [
    {
      put: profileMark(account.personId, at, account.formerSelves),
      when: [
        { present: 'pk' },
        account.deceased === true ? { present: 'deceased' } : { absent: 'closedAt' },
        asLoaded('phoneIndex', account.phoneIndex),
        asLoaded('number', account.number),
        asLoaded('residency', account.residency),
      ],
    },
    { remove: keys.grants, when: grants === undefined ? [{ absent: 'pk' }] : [{ is: ['grants', grants] }] },
    { put: inboxMark(account.personId, at) },
    { remove: keys.consents },
    { put: { ...keys.event(event.id), ...eventRow(event, shardOf(event.id)) }, when: [{ absent: 'pk' }] },
    {
      put: {
        ...keys.erasureTimer,
        kind: 'timer',
        act: 'eraseClosedPerson',
        subjectId: account.personId,
        dueShard: shardOf(account.personId),
        dueAt: later(at, eraseAgainAfterMs),
      },
    },
  ];
};

/** It leaves the queue at once; the row itself still tells the job at which door he left word. */
export const queueWrites = ({ residency }: Account): Write[] =>
  residency?.state === 'pending'
    ? [{ update: residencyKeys(residency.id).residency, change: { remove: scopeAttributes } }]
    : [];

/** Where he is listed by his roles. */
export const holderKeysOf = ({ personId, grants = [] }: Account): Key[] => {
  const keys = grants.map(({ role, at }) => placeKeys(leafOf(at)).holder(role, personId));
  return [...new Map(keys.map((key) => [`${key.pk} ${key.sk}`, key])).values()];
};

const pointerRemovals = (account: Account, vault: Pick<Vault, 'indexKey'>): Write[] => {
  const { openid, phoneIndex, number } = account;
  const keys = [
    ...(openid === undefined ? [] : [openidKey(vault.indexKey(openid))]),
    ...(phoneIndex === undefined ? [] : [phoneKey(phoneIndex)]),
    ...(number === undefined ? [] : [personNumberKey(number)]),
    ...holderKeysOf(account),
  ];
  return keys.map((key) => ({ remove: key }));
};

/** All that closing an account writes, whoever closes it. */
export const closingWrites = (account: Account, closing: Closing, vault: Pick<Vault, 'indexKey'>): Write[] => [
  ...rowWrites(account, closing),
  ...queueWrites(account),
  ...pointerRemovals(account, vault),
];

/** Refused: loaded afresh, for it spans rows that a refusal doesn't hand back. */
const closeOn =
  (table: Table, vault: Pick<Vault, 'indexKey'>): AccountStore['close'] =>
  async (account, closing, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      ...closingWrites(account, closing, vault),
      ...(await leavesCardsOn(table)(account)),
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadOn(table)(asker) };
  };

export const accountStoreOn = (table: Table, vault: Pick<Vault, 'indexKey'>): AccountStore => ({
  load: loadOn(table),
  close: closeOn(table, vault),
  remember: rememberOn(table),
});
