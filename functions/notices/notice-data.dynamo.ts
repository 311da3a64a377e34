/** What the notices slice keeps of a person: his inbox and the ledger of his message grants. */
import type { PersonalData } from '../kernel/personal-data';
import { allOf, removeAll } from '../platform/all-of';
import { inboxKeys } from '../platform/keys/notices';
import { personKeys } from '../platform/keys/people';
import type { Table } from '../platform/table';
import { noticeSchema } from './notice';

const inboxOf = (table: Table, personId: string) => allOf(table, { pk: inboxKeys(personId).notice('').pk });
const ledgerOf = (table: Table, personId: string) => allOf(table, { pk: personKeys(personId).ledgerEntry('').pk });

export const noticeDataOn = (table: Table): PersonalData => ({
  slice: 'notices',
  collect: async (personId) => [
    {
      name: 'notices',
      entries: (await inboxOf(table, personId)).map((row) => {
        const { noticeKind, at, read, message } = noticeSchema.parse(row);
        return { kind: noticeKind, at, read, message };
      }),
    },
    {
      name: 'messageGrants',
      entries: (await ledgerOf(table, personId)).map(({ template, by, why }) => ({ template, by, why })),
    },
  ],
  /** The inbox's own row stays as a mark that nobody is to be told any more. */
  erase: async (personId) => {
    await removeAll(table, [...(await inboxOf(table, personId)), ...(await ledgerOf(table, personId))]);
  },
});
