/** The work on an import, outside every request: it may die at any moment, and goes on where the table says it was. */
import type { ImportFailure } from '../../shared/imports/import-job';
import { mostRows } from '../../shared/imports/import-job';
import type { ImportKind, SheetField } from '../../shared/imports/sheet-columns';
import type { Instant } from '../../shared/kernel/instant';
import { leafOf } from '../../shared/kernel/place';
import type { Clock, Ids, Vault } from '../kernel/ports';
import { type Chunk, type CommitChunk, chunkOf } from './chunk';
import { findHeader, type Header, isBlank, mostLinesAbove, type NamedRow, named } from './headers';
import type { ImportWork } from './import-store';
import { changed, type Job } from './job';
import type { PlannedRow } from './plan';
import { planHouseholds, recallHouseholds } from './plan-households';
import { planOrgTree } from './plan-org-tree';
import { planStaff } from './plan-staff';
import { forgetPlaces, type Ground, groundOf, type Registers } from './rule-ground';
import { type ReadSheet, type SheetRow, UnreadableSheet } from './sheet';

export interface WorkPorts {
  readonly work: ImportWork;
  readonly registers: Registers;
  readonly commit: CommitChunk;
  readonly vault: Vault;
  readonly ids: Ids;
  readonly clock: Clock;
  readonly readSheet: ReadSheet;
  /** SHA-256, hexadecimal. */
  readonly digestOf: (bytes: Uint8Array) => string;
}

/**
 * Rows of a list in one transaction, which has room for a hundred rows of the table: one of the org tree may lay down four nodes of two rows
 * each and two events, any other writes four at most, but for one of staff that names many grids: see `fits`.
 */
export const chunkRows = { households: 20, staff: 20, orgTree: 9 } as const satisfies Record<ImportKind, number>;

/** Milliseconds after which a run leaves the rest to the next minute's. */
const patienceMs = 40_000;

type Plan = (ground: Ground, rows: readonly NamedRow[]) => Promise<readonly PlannedRow[]>;

/** How each kind of list is read, and how rows are recalled that were taken in an earlier run. */
const rules: Readonly<
  Record<ImportKind, { readonly plan: Plan; readonly recall: (...asked: Parameters<Plan>) => Promise<unknown> }>
> = {
  households: { plan: planHouseholds, recall: recallHouseholds },
  orgTree: { plan: planOrgTree, recall: planOrgTree },
  staff: { plan: planStaff, recall: planStaff },
};

/** The whole file, opened; undefined when it is not what was announced. */
const fileOf = async ({ work, vault, digestOf }: WorkPorts, job: Job): Promise<Uint8Array | undefined> => {
  const bytes = new Uint8Array(job.bytes);
  let at = 0;
  for (const sealed of await work.parts(job)) {
    const part = Uint8Array.from(atob(await vault.open(sealed)), (letter) => letter.charCodeAt(0));
    if (at + part.length > bytes.length) return undefined;
    bytes.set(part, at);
    at += part.length;
  }
  return at === job.bytes && digestOf(bytes) === job.sha256 ? bytes : undefined;
};

const headerIn = async (kind: ImportKind, rows: AsyncIterable<SheetRow>): Promise<Header | undefined> => {
  const first: SheetRow[] = [];
  for await (const row of rows) {
    first.push(row);
    if (first.length === mostLinesAbove) break;
  }
  return findHeader(kind, first);
};

/** The rows beneath the header, blank ones left out. */
async function* beneath(header: Header, rows: AsyncIterable<SheetRow>): AsyncGenerator<NamedRow> {
  for await (const row of rows) if (row.line > header.line && !isBlank(row)) yield named(header, row);
}

type Verdict =
  | { readonly ok: true; readonly header: Header; readonly rows: number }
  | { readonly ok: false; readonly failure: ImportFailure; readonly missing?: SheetField[]; readonly header?: Header };

const judge = async ({ readSheet }: WorkPorts, job: Job, file: Uint8Array | undefined): Promise<Verdict> => {
  if (file === undefined) return { ok: false, failure: 'file_damaged' };
  try {
    const header = await headerIn(job.importKind, readSheet(file));
    if (header === undefined) return { ok: false, failure: 'not_a_table' };
    if (header.missing.length > 0)
      return { ok: false, failure: 'columns_missing', missing: [...header.missing], header };
    let rows = 0;
    for await (const _ of beneath(header, readSheet(file))) {
      rows += 1;
      if (rows > mostRows) return { ok: false, failure: 'too_many_rows', header };
    }
    return rows === 0 ? { ok: false, failure: 'no_rows', header } : { ok: true, header, rows };
  } catch (fault) {
    if (fault instanceof UnreadableSheet) return { ok: false, failure: 'not_a_table' };
    throw fault;
  }
};

/** Looks at the whole file once before the first row is taken: what is wrong with all of it is told at once. */
const check = async (ports: WorkPorts, job: Job, at: Instant): Promise<void> => {
  const verdict = await judge(ports, job, await fileOf(ports, job));
  const eventId = ports.ids.ulid();
  const columns = verdict.header === undefined ? {} : { columns: verdict.header.columns };
  if (verdict.ok) {
    await ports.work.saveBySystem(
      changed({ act: 'beginImport', at, eventId }, job, { rows: verdict.rows, ...columns }),
    );
    return;
  }
  const { failure, missing } = verdict;
  const news = { failure, ...columns, ...(missing === undefined ? {} : { missing }) };
  if (await ports.work.saveBySystem(changed({ act: 'failImport', at, eventId }, job, news)))
    await ports.work.dropParts(job);
};

/** Of a hundred in a transaction; the others are the job's own, its report's and what may be told of a row. */
const mostWrites = 80;

/** As much as one transaction holds: a row of staff publishes a contact for each grid that it names. */
const fits = ({ writes, lines }: Chunk): boolean => writes.length <= mostWrites || lines.length === 1;

/** One chunk: planned anew when somebody else's write came between. Undefined: the job is no longer ours to go on with. */
const take = async (
  ports: WorkPorts,
  ground: Ground,
  job: Job,
  rows: readonly NamedRow[],
  at: Instant,
): Promise<Job | undefined> => {
  for (let round = 0; round < 5; round += 1) {
    const chunk = chunkOf(job, await rules[job.importKind].plan(ground, rows), { at, ulid: ports.ids.ulid });
    if (!fits(chunk)) {
      const half = Math.ceil(rows.length / 2);
      const after = await take(ports, ground, job, rows.slice(0, half), at);
      return after && take(ports, ground, after, rows.slice(half), at);
    }
    if (await ports.commit(chunk)) return chunk.after;
    forgetPlaces(ground);
    const now = await ports.work.find(job.id);
    if (now?.state !== 'running' || now.cursor !== job.cursor) return undefined;
  }
  throw new Error('a chunk of an import finds no quiet moment');
};

/** In pieces that end where an earlier run has ended, so that each piece is recalled or taken as a whole. */
async function* piecesOf(
  rows: AsyncIterable<NamedRow>,
  most: number,
  cursor: number,
): AsyncGenerator<readonly NamedRow[]> {
  let piece: NamedRow[] = [];
  let at = 0;
  for await (const row of rows) {
    piece.push(row);
    at += 1;
    if (piece.length < most && at !== cursor) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
}

/** `true`: every row was taken. */
const takeAll = async (
  ports: WorkPorts,
  started: Job,
  header: Header,
  file: Uint8Array,
  at: Instant,
): Promise<boolean> => {
  const ground = groundOf(leafOf(started.place), ports.registers, ports.vault);
  let job = started;
  let position = 0;
  const rows = beneath(header, ports.readSheet(file));
  for await (const piece of piecesOf(rows, chunkRows[started.importKind], started.cursor)) {
    position += piece.length;
    if (position <= started.cursor) {
      await rules[job.importKind].recall(ground, piece);
      continue;
    }
    const after = await take(ports, ground, job, piece, at);
    if (after === undefined) return false;
    job = after;
    if (Date.parse(ports.clock.now()) - Date.parse(at) > patienceMs) return position === job.rows;
  }
  return true;
};

const run = async (ports: WorkPorts, job: Job, at: Instant): Promise<void> => {
  const file = await fileOf(ports, job);
  const header = file === undefined ? undefined : await headerIn(job.importKind, ports.readSheet(file));
  const eventId = ports.ids.ulid();
  if (file === undefined || header === undefined) {
    await ports.work.saveBySystem(changed({ act: 'failImport', at, eventId }, job, { failure: 'file_damaged' }));
    return;
  }
  if (!(await takeAll(ports, job, header, file, at))) return;
  if (await ports.work.saveBySystem(changed({ act: 'finishImport', at, eventId }, job)))
    await ports.work.dropParts(job);
};

/** Gets on with one import as far as this run's time allows. Harmless when it is called twice, or too late. */
export const workImport =
  (ports: WorkPorts) =>
  async (importId: string, at: Instant): Promise<void> => {
    const found = await ports.work.find(importId);
    if (found?.state === 'checking') await check(ports, found, at);
    const job = await ports.work.find(importId);
    if (job?.state === 'running') await run(ports, job, at);
  };

/** Tries in vain after which an import is given up: with the pauses between them, most of a day. */
const mostTries = 24;

/** Work on it ended in a fault: later, or never again. */
export const putOffImport =
  ({ work, ids }: Pick<WorkPorts, 'work' | 'ids'>) =>
  async (importId: string, at: Instant): Promise<void> => {
    const job = await work.find(importId);
    if (job === undefined) return;
    if ((job.tries ?? 0) < mostTries) return work.putOff(job, at);
    await work.saveBySystem(changed({ act: 'failImport', at, eventId: ids.ulid() }, job, { failure: 'fault' }));
  };
