import * as z from 'zod/mini';
import { roleGrantSchema } from '../../shared/kernel/actor';
import { later } from '../../shared/kernel/instant';
import { leafOf } from '../../shared/kernel/place';
import { eventRow } from '../kernel/event-row';
import type { Vault } from '../kernel/ports';
import type { Asker, Loaded } from '../kernel/write-act';
import type { Clause } from '../platform/expression';
import { shardOf } from '../platform/keys/indexes';
import { openidKey, personKeys, phoneKey, placeKeys, residencyKeys } from '../platform/keys/people';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table, Write } from '../platform/table';
import { type Account, type Closing, eraseAgainAfterMs } from './account';
import type { AccountStore } from './account-store';

const profileRow = z.object({
  closedAt: z.optional(z.string()),
  openid: z.optional(z.string()),
  phoneIndex: z.optional(z.string()),
  residency: z.optional(z.object({ id: z.string(), state: z.string(), reason: z.optional(z.string()) })),
});
const grantsRow = z.object({ grants: z.array(roleGrantSchema) });

const accountFrom = (personId: string, profile: Row | undefined, grants: Row | undefined): Account | undefined => {
  if (profile === undefined) return undefined;
  const { closedAt, openid, phoneIndex, residency } = profileRow.parse(profile);
  const held = grants === undefined ? undefined : grantsRow.parse(grants).grants;
  return { personId, closedAt, openid, phoneIndex, residency, grants: held };
};

const loadOn =
  (table: Table) =>
  async (asker: Asker): Promise<Loaded<Account | undefined>> => {
    const keys = personKeys(asker.personId);
    const asked = [keys.profile, keys.grants, rememberedKey(asker.personId, asker.key)];
    const [profile, grants, remembered] = await table.get(asked);
    return {
      entity: accountFrom(asker.personId, profile, grants),
      remembered: readRemembered(remembered, asker.at),
    };
  };

const asLoaded = (attribute: string, value: unknown): Clause =>
  value === undefined ? { absent: attribute } : { is: [attribute, value] };

/** Only the fact and its moment remain of him; grants and phone may not have changed meanwhile, or their pointers would stay. */
const rowWrites = (account: Account, { at, event }: Closing): Write[] => {
  const keys = personKeys(account.personId);
  const { grants } = account;
  return [
    {
      put: { ...keys.profile, kind: 'person', personId: account.personId, closedAt: at },
      when: [
        { present: 'pk' },
        { absent: 'closedAt' },
        asLoaded('phoneIndex', account.phoneIndex),
        asLoaded('residency', account.residency),
      ],
    },
    { remove: keys.grants, when: grants === undefined ? [{ absent: 'pk' }] : [{ is: ['grants', grants] }] },
    { put: { ...keys.inbox, kind: 'inbox', unread: 0, closedAt: at } },
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

const pointerRemovals = (account: Account, vault: Pick<Vault, 'indexKey'>): Write[] => {
  const { personId, openid, phoneIndex, residency, grants = [] } = account;
  const holders = grants.map(({ role, at }) => placeKeys(leafOf(at)).holder(role, personId));
  const keys = [
    ...(openid === undefined ? [] : [openidKey(vault.indexKey(openid))]),
    ...(phoneIndex === undefined ? [] : [phoneKey(phoneIndex)]),
    ...(residency?.state === 'pending' ? [residencyKeys(residency.id).residency] : []),
    ...holders,
  ];
  const once = new Map(keys.map((key) => [`${key.pk} ${key.sk}`, key]));
  return [...once.values()].map((key) => ({ remove: key }));
};

/** Refused: loaded afresh, for it spans rows that a refusal doesn't hand back. */
const closeOn =
  (table: Table, vault: Pick<Vault, 'indexKey'>): AccountStore['close'] =>
  async (account, closing, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      ...rowWrites(account, closing),
      ...pointerRemovals(account, vault),
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadOn(table)(asker) };
  };

export const accountStoreOn = (table: Table, vault: Pick<Vault, 'indexKey'>): AccountStore => ({
  load: loadOn(table),
  close: closeOn(table, vault),
  remember: rememberOn(table),
});
