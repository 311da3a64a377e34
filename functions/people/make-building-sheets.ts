/** The making of a document of sheets: missing codes are drawn a few at a time, under a cursor; then all is laid out in one go. */
import type { Instant } from '../../shared/kernel/instant';
import { mostSheets, type SheetsFailure } from '../../shared/people/building-sheets';
import type { GridContact } from '../../shared/people/grid-contact';
import type { DocumentMaker, Making } from '../kernel/make-document';
import { chunksOf, type DrawPorts, drawAll, picturesOf } from './draw-building-codes';
import type { Place } from './place';

/** One page of the document. */
export interface Sheet {
  readonly communityName: string;
  readonly buildingName: string;
  /** PNG or JPEG. */
  readonly code: Uint8Array;
  /** Absent where the grid has none. */
  readonly contact: GridContact | undefined;
}

/** Port: makes the PDF. The same sheets of the same moment give the same bytes. */
export type LayOutSheets = (sheets: AsyncIterable<Sheet>, askedAt: Instant) => Promise<Uint8Array>;

export interface SheetsPorts extends DrawPorts {
  readonly layOut: LayOutSheets;
}

/** The kept pictures once more, a few at a time. A building that was added meanwhile is drawn here. */
async function* sheetsOf(
  ports: SheetsPorts,
  buildings: readonly Place[],
  contacts: ReadonlyMap<string, GridContact>,
): AsyncGenerator<Sheet> {
  for (const chunk of chunksOf(buildings)) {
    const pictures = await picturesOf(ports, chunk);
    if (!pictures.ok) throw new Error('a building was added, and WeChat does not draw its code now');
    for (const [index, { name, communityName = '', path }] of chunk.entries()) {
      const code = pictures.value[index];
      if (code === undefined) throw new Error('a picture is missing');
      yield { communityName, buildingName: name, code, contact: contacts.get(path.grid ?? '') };
    }
  }
}

const laidOut = async (ports: SheetsPorts, buildings: readonly Place[], askedAt: Instant): Promise<Making> => {
  const grids = [...new Set(buildings.flatMap(({ path }) => path.grid ?? []))];
  const contacts = await ports.source.contactsOf(grids);
  const bytes = await ports.layOut(sheetsOf(ports, buildings, contacts), askedAt);
  const count = buildings.length;
  return { kind: 'made', file: { bytes, type: 'pdf' }, progress: { done: count, total: count } };
};

const impossible = (failure: SheetsFailure): Making => ({ kind: 'impossible', failure });

export const makeBuildingSheets =
  (ports: SheetsPorts): DocumentMaker =>
  async (job, at) => {
    const buildings = await ports.source.buildingsUnder(job.place);
    if (buildings.length === 0) return impossible('no_buildings');
    if (buildings.length > mostSheets) return impossible('too_many');
    const progress = await drawAll(ports, job, buildings, at);
    if (progress === 'no_codes') return { kind: 'away', failure: progress };
    return progress === 'drawn' ? laidOut(ports, buildings, job.askedAt) : { kind: 'later' };
  };
