/** What the notices slice keeps of a person: his inbox, the ledger of his message grants, and that he was to be called. */
import { asks } from '../../shared/notices/unreachable';
import type { PersonalData } from '../kernel/personal-data';
import { eachOf, removeEach, shownOf } from '../platform/all-of';
import { inboxKeys, unreachableKeys } from '../platform/keys/notices';
import { personKeys } from '../platform/keys/people';
import type { Row, Table } from '../platform/table';
import { noticeSchema } from './notice';
import { unreachableSchema } from './unreachable';

const inboxOf = (personId: string) => ({ pk: inboxKeys(personId).notice('').pk });
const ledgerOf = (personId: string) => ({ pk: personKeys(personId).ledgerEntry('').pk });

const noticeEntry = (row: Row) => {
  const { noticeKind: kind, at, read, message } = noticeSchema.parse(row);
  return { kind, at, read, message };
};

/** Whoever is to be called has the notice for which he is, and is found by it. */
const callKeys = (personId: string, row: Row) => {
  const { id, noticeKind } = noticeSchema.parse(row);
  return asks(noticeKind) ? unreachableKeys(id, personId) : undefined;
};

const callEntry = (row: Row) => {
  const { noticeKind: kind, at, calls, lastOutcome, lastCallAt } = unreachableSchema.parse(row);
  return { kind, at, calls, lastOutcome, lastCallAt };
};

const callsOf = async (table: Table, personId: string) => {
  const entries: ReturnType<typeof callEntry>[] = [];
  await eachOf(table, inboxOf(personId), async (notice) => {
    const keys = callKeys(personId, notice);
    const [row] = keys === undefined ? [] : await table.get([keys.unreachable]);
    if (row !== undefined) entries.push(callEntry(row));
  });
  return entries;
};

/** With what was said of him; events stay. Before the inbox goes, for nothing else leads to it. */
const eraseCalls = (table: Table, personId: string): Promise<void> =>
  eachOf(table, inboxOf(personId), async (notice) => {
    const keys = callKeys(personId, notice);
    if (keys !== undefined) await removeEach(table, { pk: keys.unreachable.pk }, ({ kind }) => kind !== 'event');
  });

export const noticeDataOn = (table: Table): PersonalData => ({
  slice: 'notices',
  rows: ['INBOX notice', 'LEDGER ledger', 'UNREACHABLE unreachable', 'UNREACHABLE note'],
  collect: async (personId) => [
    { name: 'notices', entries: await shownOf(table, inboxOf(personId), noticeEntry) },
    {
      name: 'messageGrants',
      entries: await shownOf(table, ledgerOf(personId), ({ template, by, why }) => ({ template, by, why })),
    },
    { name: 'calls', entries: await callsOf(table, personId) },
  ],
  /** The inbox's own row stays as a mark that nobody is to be told any more. */
  erase: async (personId) => {
    await eraseCalls(table, personId);
    await removeEach(table, inboxOf(personId));
    await removeEach(table, ledgerOf(personId));
  },
  /** Nobody calls him any more. */
  end: (personId) => eraseCalls(table, personId),
});
