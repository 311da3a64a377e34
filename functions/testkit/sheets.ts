/** Printed sheets as staff ask for them, and the work on them done when a test says so. */
import { later } from '../../shared/kernel/instant';
import { type SheetsJob, sheetsJobSchema } from '../people/building-sheets';
import type { SheetsFiles } from '../people/building-sheets-store';
import { sheetsWorkOn } from '../people/building-sheets-work.dynamo';
import type { Sheet, SheetsWorkPorts } from '../people/work-building-sheets';
import { workDueSheets } from '../people/work-due-sheets.dynamo';
import { placeKeys } from '../platform/keys/people';
import type { Row, Table } from '../platform/table';
import { countedIds, fixedClock, idOf, noon } from './fixed';
import { home, nodeAbove } from './places';
import { thinCodes } from './ports';

export const weekOn = later(noon, 7 * 24 * 60 * 60_000);

export const aSheetsJob = (changes: Partial<SheetsJob> = {}): SheetsJob =>
  sheetsJobSchema.parse({
    id: idOf('sheets'),
    state: 'working',
    place: nodeAbove(home, 'community'),
    askedAt: noon,
    drawn: 0,
    ...changes,
  });

/** More buildings of the home grid. */
export const buildingRows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => {
    const id = `b${home.grid.slice(1)}${String(index + 100).padStart(3, '0')}`;
    const node = { id, kind: 'building', path: { ...home, building: id }, communityName: '试验社区' };
    return { ...placeKeys(home.grid).child(id), ...node, name: `新${index + 1}号楼` };
  });

/** What lies in the bucket, by key. */
export type Shelf = Map<string, Uint8Array>;

export const sheetsFilesIn = (shelf: Shelf): SheetsFiles => ({
  keepSheets: async (placeId, pdf) => {
    const key = `sheets/${placeId}/${pdf.length}.pdf`;
    shelf.set(key, pdf);
    return key;
  },
});

/** Lays out in words: a line a sheet. */
export const inWords: SheetsWorkPorts['layOut'] = async (sheets, askedAt) => {
  const lines = [askedAt];
  for await (const sheet of sheets) lines.push(lineOf(sheet));
  return Buffer.from(lines.join('\n'));
};

const lineOf = ({ communityName, buildingName, code, contact }: Sheet): string =>
  `${communityName} ${buildingName} ${Buffer.from(code).toString('base64')} ${contact?.dutyPhone ?? '没有电话'}`;

/** One run’s ids are not another’s. */
const ids = countedIds(6_000_000);

export const sheetsPortsOn = (table: Table, changes: Partial<SheetsWorkPorts> = {}): SheetsWorkPorts => ({
  work: sheetsWorkOn(table),
  codes: thinCodes,
  layOut: inWords,
  files: sheetsFilesIn(new Map()),
  ids,
  clock: fixedClock(),
  ...changes,
});

/** As the minute's tick does. */
export const printOn = (table: Table, at = noon, changes: Partial<SheetsWorkPorts> = {}): Promise<void> =>
  workDueSheets(sheetsPortsOn(table, changes))(at);
