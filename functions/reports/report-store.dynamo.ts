import * as z from 'zod/mini';
import { reportReceiptSchema } from '../../shared/reports/report';
import { eventRow } from '../kernel/event-row';
import type { Cursors } from '../platform/cursor';
import { ownedBy, scopeIndexOf, scopesOf, shardOf } from '../platform/keys/indexes';
import type { Key } from '../platform/keys/key';
import {
  ownQuotes,
  ownReports,
  reportedKey,
  reportKeys,
  reportScope,
  reportSubjectKey,
} from '../platform/keys/reports';
import { pageOn } from '../platform/paging';
import { readRemembered, rememberedKey, rememberOn, rememberWrite } from '../platform/remembered';
import type { Row, Table, Write } from '../platform/table';
import { type Report, receiptOf, reportSchema } from './report';
import type { ReportChange, ReportStore } from './report-store';
import { reportedItemFrom } from './reported-item.dynamo';

const reportedRow = z.object({ receipt: reportReceiptSchema });
const reportFrom = (row: Row | undefined): Report | undefined =>
  row === undefined ? undefined : reportSchema.parse(row);

/** @param since when it entered its state */
export const reportRow = (report: Report, since: string): Row & Key => ({
  ...reportKeys(report.id).report,
  kind: 'report',
  ...report,
  ...scopesOf(reportScope(report.state), report.handledAt, `${since}#${report.id}`),
  ...(report.reporterGone === true
    ? {}
    : { ownerKey: ownReports(report.reporterId), ownerSort: `${report.reportedAt}#${report.id}` }),
});

/** Leads from whoever wrote the words, or for whom they were written, to the reports that repeat them. */
export const quoteRow = ({ id, reportedAt }: Report, authorId: string): Row & Key => ({
  ...reportKeys(id).quote,
  kind: 'reportQuote',
  ownerKey: ownQuotes(authorId),
  ownerSort: `${reportedAt}#${id}`,
});

const eventWrite = ({ report, event }: ReportChange): Write => ({
  put: { ...reportKeys(report.id).event(event.id), ...eventRow(event, shardOf(event.id)) },
  when: [{ absent: 'pk' }],
});

const loadReportingOn =
  (table: Table): ReportStore['loadReporting'] =>
  async (subject, asker) => {
    const [item, mine, remembered] = await table.get([
      reportSubjectKey(subject),
      reportedKey(subject, asker.personId),
      rememberedKey(asker.personId, asker.key),
    ]);
    return {
      entity: {
        item: reportedItemFrom(subject, item),
        mine: mine === undefined ? undefined : reportedRow.parse(mine).receipt,
      },
      remembered: readRemembered(remembered, asker.at),
    };
  };

const loadOn =
  (table: Table): ReportStore['load'] =>
  async (reportId, asker) => {
    const [row, remembered] = await table.get([reportKeys(reportId).report, rememberedKey(asker.personId, asker.key)]);
    return { entity: reportFrom(row), remembered: readRemembered(remembered, asker.at) };
  };

/** The person's mark on the item carries his receipt as it stands now, and refuses a second report. */
export const markRow = (report: Report): Row & Key => ({
  ...reportedKey(report.subject, report.reporterId),
  kind: 'reported',
  receipt: receiptOf(report),
});

const addOn =
  (table: Table): ReportStore['add'] =>
  async (change, asker, remember) => {
    const { report, event, quotes } = change;
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      { put: markRow(report), when: [{ absent: 'pk' }] },
      { put: reportRow(report, event.at), when: [{ absent: 'pk' }] },
      ...(quotes === undefined ? [] : [{ put: quoteRow(report, quotes) }]),
      eventWrite(change),
    ]);
    return outcome.ok
      ? { kind: 'saved' }
      : { kind: 'refused', current: await loadReportingOn(table)(report.subject, asker) };
  };

const saveOn =
  (table: Table): ReportStore['save'] =>
  async (change, asker, remember) => {
    const { report, event } = change;
    const { excerpt, reporterGone } = report;
    const outcome = await table.transact([
      rememberWrite(asker.personId, asker.key, remember, asker.at),
      {
        put: reportRow(report, event.at),
        // As it was read: what was erased meanwhile does not come back.
        when: [
          { is: ['state', 'received'] },
          { is: ['excerpt', excerpt] },
          reporterGone === true ? { present: 'reporterGone' } : { absent: 'reporterGone' },
        ],
      },
      ...(reporterGone === true ? [] : [{ put: markRow(report) }]),
      eventWrite(change),
    ]);
    return outcome.ok ? { kind: 'saved' } : { kind: 'refused', current: await loadOn(table)(report.id, asker) };
  };

export const reportStoreOn = (table: Table, cursors: Cursors): ReportStore => ({
  loadReporting: loadReportingOn(table),
  add: addOn(table),
  load: loadOn(table),
  save: saveOn(table),
  find: async (reportId) => reportFrom((await table.get([reportKeys(reportId).report]))[0]),
  listByState: (state, placeId, cursor) =>
    pageOn(table, cursors)({ index: scopeIndexOf(placeId), pk: `${reportScope(state)}#${placeId}` }, cursor, (row) =>
      reportSchema.parse(row),
    ),
  listByReporter: (personId, cursor) =>
    pageOn(table, cursors)({ ...ownedBy(ownReports(personId)), newestFirst: true }, cursor, (row) =>
      reportSchema.parse(row),
    ),
  remember: rememberOn(table),
});
