/** Printed sheets as staff ask for them, and the work on them done when a test says so. */
import { later } from '../../shared/kernel/instant';
import type { DocumentMaking } from '../kernel/make-document';
import { sheetsSourceOn } from '../people/building-sheets-source.dynamo';
import { makeBuildingSheets, type Sheet, type SheetsPorts } from '../people/make-building-sheets';
import { documentWorkOn } from '../platform/document-store';
import { placeKeys } from '../platform/keys/people';
import type { Row, Table } from '../platform/table';
import { workDueDocuments } from '../platform/work-due-documents';
import { filesIn, neverMade } from './documents';
import { countedIds, fixedClock, noon } from './fixed';
import { home } from './places';
import { thinCodes } from './ports';

export const weekOn = later(noon, 7 * 24 * 60 * 60_000);

/** More buildings of the home grid. */
export const buildingRows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => {
    const id = `b${home.grid.slice(1)}${String(index + 100).padStart(3, '0')}`;
    const node = { id, kind: 'building', path: { ...home, building: id }, communityName: '试验社区' };
    return { ...placeKeys(home.grid).child(id), ...node, name: `新${index + 1}号楼` };
  });

/** Lays out in words: a line a sheet. */
export const inWords: SheetsPorts['layOut'] = async (sheets, askedAt) => {
  const lines = [askedAt];
  for await (const sheet of sheets) lines.push(lineOf(sheet));
  return Buffer.from(lines.join('\n'));
};

const lineOf = ({ communityName, buildingName, code, contact }: Sheet): string =>
  `${communityName} ${buildingName} ${Buffer.from(code).toString('base64')} ${contact?.dutyPhone ?? '没有电话'}`;

/** One run’s ids are not another’s. */
const ids = countedIds(6_000_000);

export interface Printing extends SheetsPorts, Pick<DocumentMaking, 'files'> {}

const printingOn = (table: Table, changes: Partial<Printing>): Printing => ({
  source: sheetsSourceOn(table),
  documents: documentWorkOn(table),
  codes: thinCodes,
  layOut: inWords,
  files: filesIn(new Map()),
  clock: fixedClock(),
  ...changes,
});

export const sheetsMakingOn = (table: Table, changes: Partial<Printing> = {}): DocumentMaking => {
  const printing = printingOn(table, changes);
  return {
    documents: documentWorkOn(table),
    files: printing.files,
    ids,
    makers: { building_sheets: makeBuildingSheets(printing), wish_month: neverMade },
  };
};

/** As the minute's tick does. */
export const printOn = (table: Table, at = noon, changes: Partial<Printing> = {}): Promise<void> =>
  workDueDocuments(sheetsMakingOn(table, changes))(at);
