/** Lists as staff hand them in, and the work on them done when a test says so. */
import { type ImportView, partBytes } from '../../shared/imports/import-job';
import type { ImportKind } from '../../shared/imports/sheet-columns';
import { commitChunkOn } from '../imports/chunk-writes.dynamo';
import { importWorkOn } from '../imports/import-work.dynamo';
import { type Job, jobSchema } from '../imports/job';
import { registersOn } from '../imports/registers.dynamo';
import { fileDigest, readSheet } from '../imports/rows.file';
import { workDueImports } from '../imports/work-due-imports.dynamo';
import type { WorkPorts } from '../imports/work-import';
import type { Table } from '../platform/table';
import type { Cloud } from './cloud';
import { countedIds, fixedClock, idOf, noon } from './fixed';
import { home, nodeAbove } from './places';
import { thinVault } from './ports';

/** A list of one row, as Excel in China would save it for a program elsewhere. */
export const smallList: Uint8Array = Buffer.from('\ufeff楼号,房屋号,姓名\n1号楼,2单元301,李新来\n');

export const anImport = (changes: Partial<Job> = {}): Job =>
  jobSchema.parse({
    id: idOf('import'),
    importKind: 'households',
    state: 'receiving',
    fileName: '居民名单.csv',
    bytes: smallList.length,
    sha256: fileDigest(smallList),
    place: nodeAbove(home, 'community'),
    placeName: '试验社区',
    starterId: idOf('staff'),
    startedAt: noon,
    parts: 1,
    received: 0,
    cursor: 0,
    counts: { added: 0, changed: 0, unchanged: 0, refused: 0 },
    ...changes,
  });

/** One run’s ids are not another’s. */
const ids = countedIds(5_000_000);

export const workPortsOn = (table: Table, changes: Partial<WorkPorts> = {}): WorkPorts => ({
  work: importWorkOn(table),
  registers: registersOn(table),
  commit: commitChunkOn(table),
  vault: thinVault,
  ids,
  clock: fixedClock(),
  readSheet,
  digestOf: fileDigest,
  ...changes,
});

/** As the minute's tick does. */
export const workOn = (table: Table, at = noon, changes: Partial<WorkPorts> = {}): Promise<void> =>
  workDueImports(workPortsOn(table, changes))(at);

export interface ListInHand {
  readonly kind: ImportKind;
  readonly file: Uint8Array;
  readonly as?: string;
  readonly place?: string;
}

/** Hands a list in, part by part, and sets it going. */
export const handIn = async (
  cloud: Cloud,
  { kind, file, as = 'staff', place = home.community }: ListInHand,
): Promise<string> => {
  const body = { kind, place, fileName: '名单', bytes: file.length, sha256: fileDigest(file) };
  const started = await cloud.ask('startImport', { as, body });
  const params = { importId: String(started.body.id) };
  const answers = [started.code];
  for (let index = 0; index * partBytes < file.length; index += 1) {
    const bytes = Buffer.from(file.subarray(index * partBytes, (index + 1) * partBytes)).toString('base64');
    answers.push((await cloud.ask('addImportPart', { as, params, body: { index, bytes } })).code);
  }
  answers.push((await cloud.ask('runImport', { as, params })).code);
  const refused = answers.find((code) => code !== undefined);
  if (refused !== undefined) throw new Error(`a list was not taken in: ${refused}`);
  return params.importId;
};

export const importView = async (cloud: Cloud, importId: string, as = 'staff'): Promise<ImportView> =>
  (await cloud.ask('getImport', { as, params: { importId } })).body as unknown as ImportView;
