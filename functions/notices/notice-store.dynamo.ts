import * as z from 'zod/mini';
import type { MessageTemplate } from '../../shared/notices/templates';
import { asks } from '../../shared/notices/unreachable';
import type { Asker } from '../kernel/write-act';
import type { Cursors } from '../platform/cursor';
import { shardOf } from '../platform/keys/indexes';
import { inboxKeys, noticePrefix, unreachableKeys } from '../platform/keys/notices';
import { holderPrefix, personKeys, placeKeys } from '../platform/keys/people';
import { actingKeys, agentPrefix } from '../platform/keys/proxies';
import { grantAttribute, grantsFrom } from '../platform/message-grants';
import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table } from '../platform/table';
import { firstDueOf } from './message';
import { noticeSchema } from './notice';
import { ledgerWrite, noticeFrom } from './notice-rows.dynamo';
import type { NoticeStore } from './notice-store';
import { sendingOn } from './sending.dynamo';

const agentRow = z.object({ state: z.string(), acting: z.object({ agentId: z.string() }) });
const holderRow = z.object({ personId: z.string() });

/** Takes one grant, which must be there; of a template for long the one grant stays, and must be there all the same. */
const spending = (template: MessageTemplate, isLongTerm: boolean) => ({
  add: isLongTerm ? {} : { [grantAttribute(template)]: -1 },
  when: [{ atLeast: [grantAttribute(template), 1] as const }],
});

const addOn =
  (table: Table, longTerm: readonly MessageTemplate[]): NoticeStore['add'] =>
  async (notice) => {
    const { template } = notice;
    const spends = notice.message === 'created' && template !== undefined;
    const isLongTerm = template !== undefined && longTerm.includes(template);
    const grant = spends ? spending(template, isLongTerm) : { add: {}, when: [] };
    const due = spends ? { dueShard: shardOf(notice.personId), dueAt: firstDueOf(notice) } : {};
    const outcome = await table.transact([
      {
        put: { ...inboxKeys(notice.personId).notice(notice.id), kind: 'notice', ...notice, ...due },
        when: [{ absent: 'pk' }],
      },
      {
        update: personKeys(notice.personId).inbox,
        change: { add: { unread: 1, ...grant.add } },
        when: [{ absent: 'closedAt' }, ...grant.when],
      },
      ...(spends && !isLongTerm ? [ledgerWrite(notice.personId, notice.id, template, -1, 'spent')] : []),
    ]);
    if (outcome.ok) return 'added';
    if (outcome.refusedBy[0] === true) return 'told';
    return outcome.found[1]?.closedAt === undefined ? 'no_grant' : 'closed';
  };

const loadOn =
  (table: Table): NoticeStore['load'] =>
  async (noticeId, asker) => {
    const keys = [inboxKeys(asker.personId).notice(noticeId), rememberedKey(asker.personId, asker.key)];
    const [notice, remembered] = await table.get(keys);
    return { entity: noticeFrom(notice), remembered: readRemembered(remembered, asker.at) };
  };

const rememberedNow = (row: Row | undefined, refused: boolean | undefined, at: string) =>
  readRemembered(refused === true ? row : undefined, at);

const markReadOn =
  (table: Table): NoticeStore['markRead'] =>
  async (notice, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      {
        update: inboxKeys(asker.personId).notice(notice.id),
        change: { set: { read: true } },
        when: [{ is: ['read', false] }],
      },
      { update: personKeys(asker.personId).inbox, change: { add: { unread: -1 } } },
      // Whoever has read it need not be called.
      ...(asks(notice.noticeKind) ? [{ remove: unreachableKeys(notice.id, asker.personId).unreachable }] : []),
    ]);
    if (outcome.ok) return { kind: 'saved' };
    const entity = outcome.refusedBy[1] === true ? noticeFrom(outcome.found[1]) : notice;
    return {
      kind: 'refused',
      current: { entity, remembered: rememberedNow(outcome.found[0], outcome.refusedBy[0], asker.at) },
    };
  };

const loadGrantsOn = (table: Table) => async (asker: Asker) => {
  const keys = [personKeys(asker.personId).inbox, rememberedKey(asker.personId, asker.key)];
  const [inbox, remembered] = await table.get(keys);
  return { entity: grantsFrom(inbox), remembered: readRemembered(remembered, asker.at) };
};

const creditOn =
  (table: Table): NoticeStore['creditGrants'] =>
  async (accepted, asker, remember) => {
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      {
        update: personKeys(asker.personId).inbox,
        change: { add: { unread: 0, ...Object.fromEntries(accepted.map((key) => [grantAttribute(key), 1])) } },
      },
      ...accepted.map((key) => ledgerWrite(asker.personId, `${asker.at}#${asker.key}`, key, 1, 'granted')),
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadGrantsOn(table)(asker) };
  };

const endGrantsOn =
  (table: Table): NoticeStore['endGrants'] =>
  async (personId, templates, entryId) => {
    const none = Object.fromEntries(templates.map((template) => [grantAttribute(template), 0]));
    await table.transact([
      { update: personKeys(personId).inbox, change: { set: none }, when: [{ present: 'pk' }] },
      ...templates.map((template) => ({
        ...ledgerWrite(personId, entryId, template, 0, 'declined'),
        when: [{ absent: 'pk' }],
      })),
    ]);
  };

/** `longTerm`: templates whose grants a message does not use up. */
export const noticeStoreOn = (
  table: Table,
  cursors: Cursors,
  longTerm: readonly MessageTemplate[] = [],
): NoticeStore => ({
  holdersOf: async (role, placeId) => {
    const spec = { pk: placeKeys(placeId).place.pk, prefix: holderPrefix(role) };
    return (await table.query(spec)).rows.map((row) => holderRow.parse(row).personId);
  },
  agentsOf: async (principalId) => {
    const spec = { pk: actingKeys(principalId).agent('').pk, prefix: agentPrefix };
    const rows = (await table.query(spec)).rows.map((row) => agentRow.parse(row));
    return rows.flatMap(({ state, acting }) => (state === 'active' ? [acting.agentId] : []));
  },
  grantsOf: async (personIds) => {
    const rows = await table.get(personIds.map((personId) => personKeys(personId).inbox));
    return new Map(personIds.map((personId, index) => [personId, grantsFrom(rows[index])]));
  },
  add: addOn(table, longTerm),
  find: async (personId, noticeId) => noticeFrom((await table.get([inboxKeys(personId).notice(noticeId)]))[0]),
  ...sendingOn(table),
  list: (personId, cursor) =>
    pageOn(table, cursors)(
      { pk: inboxKeys(personId).notice('').pk, prefix: noticePrefix, newestFirst: true },
      cursor,
      (row) => noticeSchema.parse(row),
    ),
  load: loadOn(table),
  markRead: markReadOn(table),
  endGrants: endGrantsOn(table),
  loadGrants: loadGrantsOn(table),
  creditGrants: creditOn(table),
  remember: rememberOn(table),
});
