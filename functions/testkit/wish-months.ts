/** The table of a month, made when a test says so. */
import type { DocumentMaking } from '../kernel/make-document';
import { documentWorkOn } from '../platform/document-store';
import type { Table } from '../platform/table';
import { workDueDocuments } from '../platform/work-due-documents';
import { makeWishMonth, type WishMonthPorts } from '../wishes/make-wish-month';
import { layOutMonth } from '../wishes/wish-month.xlsx';
import { wishMonthsOn } from '../wishes/wish-months.dynamo';
import { filesIn, neverMade } from './documents';
import { countedIds, noon } from './fixed';

/** One run’s ids are not another’s. */
const ids = countedIds(7_000_000);

/** As the minute's tick does. */
export const makeMonthsOn = (
  table: Table,
  at = noon,
  changes: Partial<WishMonthPorts & Pick<DocumentMaking, 'files'>> = {},
): Promise<void> => {
  const ports = { months: wishMonthsOn(table), layOut: layOutMonth, files: filesIn(new Map()), ...changes };
  return workDueDocuments({
    documents: documentWorkOn(table),
    files: ports.files,
    ids,
    makers: { building_sheets: neverMade, wish_month: makeWishMonth(ports) },
  })(at);
};
