/** What the reports slice keeps of a person: what he reported, and his public words as somebody else's report quotes them. */
import { gone, type PersonalData } from '../kernel/personal-data';
import { eachOf, keyOf, shownOf } from '../platform/all-of';
import { ownedBy, ownerAttributes } from '../platform/keys/indexes';
import { ownQuotes, ownReports, reportedKey, reportKeys } from '../platform/keys/reports';
import type { Row, Table } from '../platform/table';
import { reportSchema } from './report';

const shown = (row: Row) => {
  const { state, reason, words, placeName, reportedAt, answer, answeredAt } = reportSchema.parse(row);
  return { state, reason, words, placeName, reportedAt, answer, answeredAt };
};

/** The item is judged without him, by the reason that he gave: it is not his affair alone. */
const eraseReport = async (table: Table, row: Row): Promise<void> => {
  const { id, subject, reporterId } = reportSchema.parse(row);
  await table.transact([
    {
      update: reportKeys(id).report,
      change: { set: { reporterGone: true }, remove: ['words', 'answer', ...ownerAttributes] },
      when: [{ present: 'pk' }],
    },
    { remove: reportedKey(subject, reporterId) },
  ]);
};

const eraseQuote = async (table: Table, row: Row): Promise<void> => {
  const quote = keyOf(row);
  await table.transact([
    {
      update: { ...quote, sk: reportKeys('').report.sk },
      change: { set: { excerpt: gone } },
      when: [{ present: 'pk' }],
    },
    { remove: quote },
  ]);
};

export const reportDataOn = (table: Table): PersonalData => ({
  slice: 'reports',
  rows: ['REPORT report', 'REPORT reportQuote', 'REPORTED reported'],
  collect: async (personId) => [
    { name: 'reports', entries: await shownOf(table, ownedBy(ownReports(personId)), shown) },
  ],
  erase: async (personId) => {
    await eachOf(table, ownedBy(ownReports(personId)), (row) => eraseReport(table, row));
    await eachOf(table, ownedBy(ownQuotes(personId)), (row) => eraseQuote(table, row));
  },
});
