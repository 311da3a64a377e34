import * as z from 'zod/mini';
import { homeOf, roleGrantSchema } from '../../shared/kernel/actor';
import { maskName } from '../../shared/kernel/text';
import { askingKinds, asks } from '../../shared/notices/unreachable';
import { eventRow } from '../kernel/event-row';
import type { Cursors } from '../platform/cursor';
import { ownedBy, scopeAttributes, scopeIndexOf, scopesOf, shardOf } from '../platform/keys/indexes';
import { ownUnreachable, unreachableKeys, unreachableScope } from '../platform/keys/notices';
import { personKeys } from '../platform/keys/people';
import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import { readSettingsAt } from '../platform/settings';
import type { Row, Table, Write } from '../platform/table';
import { matterKey } from './matter-keys.dynamo';
import { matterOf, type Unreachable, unreachableSchema } from './unreachable';
import type { CallChange, UnreachableStore } from './unreachable-store';

const profileRow = z.object({
  name: z.optional(z.string()),
  phoneMask: z.optional(z.string()),
  phoneSealed: z.optional(z.string()),
});
const stateRow = z.object({ state: z.string() });
const grantsRow = z.object({ grants: z.array(roleGrantSchema) });
const keyOf = ({ noticeId, personId }: Pick<Unreachable, 'noticeId' | 'personId'>) =>
  unreachableKeys(noticeId, personId).unreachable;
const unreachableFrom = (row: Row | undefined): Unreachable | undefined =>
  row === undefined ? undefined : unreachableSchema.parse(row);
const scopesOn = ({ place, at, noticeId }: Unreachable) => scopesOf(unreachableScope, place, `${at}#${noticeId}`);

export const unreachableRow = (unreachable: Unreachable) => ({
  ...keyOf(unreachable),
  kind: 'unreachable',
  ...unreachable,
  ownerKey: ownUnreachable(matterOf(unreachable)),
  ownerSort: unreachable.at,
  ...(unreachable.state === 'listed' ? scopesOn(unreachable) : {}),
});

const dueOf = ({ noticeId }: Unreachable, dueAt: string) => ({ dueShard: shardOf(noticeId), dueAt });

const listOn =
  (table: Table): UnreachableStore['list'] =>
  async (unreachable) => {
    const { nameMask, phoneMask, message, why } = unreachable;
    const set = { state: 'listed', nameMask, phoneMask, message, why, ...scopesOn(unreachable) };
    const change = { set, remove: ['dueShard', 'dueAt'] };
    await table.transact([{ update: keyOf(unreachable), change, when: [{ is: ['state', 'waiting'] }] }]);
  };

const loadOn =
  (table: Table): UnreachableStore['load'] =>
  async (noticeId, personId, asker) => {
    const keys = [keyOf({ noticeId, personId }), personKeys(personId).profile];
    const [row, profile, remembered] = await table.get([...keys, rememberedKey(asker.personId, asker.key)]);
    const phoneSealed = profile === undefined ? undefined : profileRow.parse(profile).phoneSealed;
    return {
      entity: { unreachable: unreachableFrom(row), phoneSealed },
      remembered: readRemembered(remembered, asker.at),
    };
  };

const callWrites = ({ unreachable, event, reason }: CallChange): Write[] => {
  const { state, calls, lastOutcome, lastCallAt, lastCallBy } = unreachable;
  const keys = unreachableKeys(unreachable.noticeId, unreachable.personId);
  const before = event.type === 'call.noted' ? calls - 1 : calls;
  const note = { eventId: event.id, text: reason, writerId: event.actorId };
  return [
    {
      update: keys.unreachable,
      change: {
        set: { state, calls, lastOutcome, lastCallAt, lastCallBy },
        remove: state === 'reached' ? scopeAttributes : [],
      },
      when: [{ is: ['state', 'listed'] }, { is: ['calls', before] }],
    },
    ...(reason === undefined ? [] : [{ put: { ...keys.note(event.id), kind: 'note', note } }]),
    { put: { ...keys.event(event.id), ...eventRow(event, shardOf(event.id)) }, when: [{ absent: 'pk' }] },
  ];
};

const saveOn =
  (table: Table): UnreachableStore['save'] =>
  async (change, asker, remember) => {
    const remembering = rememberWrite(asker.personId, asker.key, remember, asker.at);
    const outcome = await table.transact([remembering, ...callWrites(change)]);
    const { noticeId, personId } = change.unreachable;
    return outcome.ok
      ? { kind: 'saved' }
      : { kind: 'refused', current: await loadOn(table)(noticeId, personId, asker) };
  };

export const unreachableStoreOn = (table: Table, cursors: Cursors): UnreachableStore => ({
  hoursAt: async (place) => (await readSettingsAt(table, place)).unreachedHours,
  watch: async (unreachable, dueAt) => {
    const row = { ...unreachableRow(unreachable), ...dueOf(unreachable, dueAt) };
    await table.transact([{ put: row, when: [{ absent: 'pk' }] }]);
  },
  watched: async (noticeId, personId) => unreachableFrom((await table.get([keyOf({ noticeId, personId })]))[0]),
  lookLater: async (unreachable, dueAt) => {
    const change = { set: dueOf(unreachable, dueAt) };
    await table.transact([{ update: keyOf(unreachable), change, when: [{ is: ['state', 'waiting'] }] }]);
  },
  homeOf: async (personId) => {
    const [row] = await table.get([personKeys(personId).grants]);
    return row === undefined ? undefined : homeOf(grantsRow.parse(row))?.path;
  },
  stillAsks: async (unreachable) => {
    const { noticeKind } = unreachable;
    const key = matterKey(unreachable);
    if (!asks(noticeKind) || key === undefined) return false;
    const [row] = await table.get([key]);
    return row !== undefined && stateRow.parse(row).state === askingKinds[noticeKind];
  },
  nameAndPhone: async (personId) => {
    const [row] = await table.get([personKeys(personId).profile]);
    const { name = '', phoneMask } = row === undefined ? {} : profileRow.parse(row);
    return { nameMask: maskName(name), phoneMask };
  },
  list: listOn(table),
  drop: async (noticeId, personId) => {
    await table.transact([{ remove: keyOf({ noticeId, personId }) }]);
  },
  about: async (matterId) => {
    const { rows } = await table.query(ownedBy(ownUnreachable(matterId)));
    return rows.map((row) => unreachableSchema.parse(row));
  },
  listed: (placeId, cursor) =>
    pageOn(table, cursors)({ index: scopeIndexOf(placeId), pk: `${unreachableScope}#${placeId}` }, cursor, (row) =>
      unreachableSchema.parse(row),
    ),
  load: loadOn(table),
  save: saveOn(table),
  remember: rememberOn(table),
});
