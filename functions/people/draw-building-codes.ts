/** The codes of a document's buildings: kept ones are taken as they are, missing ones are drawn a few at a time, under a cursor. */
import type { Instant } from '../../shared/kernel/instant';
import { accept, type Result } from '../../shared/kernel/result';
import { sceneOf } from '../../shared/people/building-code';
import type { DocumentJob, DocumentWork } from '../kernel/document';
import type { Clock } from '../kernel/ports';
import type { CodeDrawer } from './building-code';
import type { SheetsSource } from './building-sheets-source';
import type { Place } from './place';

export interface DrawPorts {
  readonly source: SheetsSource;
  readonly documents: Pick<DocumentWork, 'getOn'>;
  readonly codes: CodeDrawer;
  readonly clock: Clock;
}

/** Buildings between one mark of progress and the next. */
export const chunkBuildings = 10;

/** Milliseconds after which a run leaves the rest to the next minute's. */
const patienceMs = 30_000;

export function* chunksOf(buildings: readonly Place[]): Generator<readonly Place[]> {
  for (let at = 0; at < buildings.length; at += chunkBuildings) yield buildings.slice(at, at + chunkBuildings);
}

/** Kept pictures as they are; the others are drawn by WeChat now, and kept for ever. */
export const picturesOf = async (
  { source, codes }: Pick<DrawPorts, 'source' | 'codes'>,
  chunk: readonly Place[],
): Promise<Result<readonly Uint8Array[]>> => {
  const kept = await source.codesOf(chunk.map(({ id }) => id));
  const pictures: Uint8Array[] = [];
  for (const [index, { id }] of chunk.entries()) {
    const known = kept[index];
    const drawn = known === undefined ? await codes.draw(sceneOf(id)) : accept(known);
    if (!drawn.ok) return drawn;
    if (known === undefined) await source.keepCode(id, drawn.value);
    pictures.push(drawn.value);
  }
  return accept(pictures);
};

type Progress =
  /** Every code is there. */
  | 'drawn'
  /** The next minute's run goes on, or somebody else does. */
  | 'later'
  /** WeChat draws nothing now. */
  | 'no_codes';

export const drawAll = async (
  ports: DrawPorts,
  started: DocumentJob,
  buildings: readonly Place[],
  at: Instant,
): Promise<Progress> => {
  const cursor = started.progress?.cursor;
  const left = cursor === undefined ? buildings : buildings.filter(({ id }) => id > cursor);
  let done = buildings.length - left.length;
  let job = started;
  for (const chunk of chunksOf(left)) {
    if (!(await picturesOf(ports, chunk)).ok) return 'no_codes';
    done += chunk.length;
    const progress = { cursor: chunk.at(-1)?.id, done, total: buildings.length };
    if (!(await ports.documents.getOn(job, progress))) return 'later';
    job = { ...job, progress };
    if (Date.parse(ports.clock.now()) - Date.parse(at) > patienceMs) break;
  }
  return done === buildings.length ? 'drawn' : 'later';
};
