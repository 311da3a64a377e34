/** The making of a document: missing codes are drawn a few at a time, under a cursor; then all is laid out in one go. */
import type { Instant } from '../../shared/kernel/instant';
import { leafOf } from '../../shared/kernel/place';
import { mostSheets, type SheetsFailure } from '../../shared/people/building-sheets';
import type { Ids } from '../kernel/ports';
import { type SheetsJob, sheetsChanged } from './building-sheets';
import type { SheetsFiles } from './building-sheets-store';
import { chunksOf, type DrawPorts, drawAll, picturesOf } from './draw-building-codes';
import type { GridContact, Place } from './place';

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

export interface SheetsWorkPorts extends DrawPorts {
  readonly layOut: LayOutSheets;
  readonly files: SheetsFiles;
  readonly ids: Ids;
}

/** The kept pictures once more, a few at a time. A building that was added meanwhile is drawn here. */
async function* sheetsOf(
  ports: SheetsWorkPorts,
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

const finish = async (
  ports: SheetsWorkPorts,
  job: SheetsJob,
  buildings: readonly Place[],
  at: Instant,
): Promise<void> => {
  const grids = [...new Set(buildings.flatMap(({ path }) => path.grid ?? []))];
  const contacts = await ports.work.contactsOf(grids);
  const pdf = await ports.layOut(sheetsOf(ports, buildings, contacts), job.askedAt);
  const objectKey = await ports.files.keepSheets(leafOf(job.place), pdf, at);
  const deed = { act: 'finishBuildingSheets', at, eventId: ports.ids.ulid() } as const;
  const count = buildings.length;
  await ports.work.saveBySystem(sheetsChanged(deed, job, { objectKey, drawn: count, buildings: count }));
};

const fail = async (
  { work, ids }: Pick<SheetsWorkPorts, 'work' | 'ids'>,
  job: SheetsJob,
  failure: SheetsFailure,
  at: Instant,
): Promise<void> => {
  await work.saveBySystem(sheetsChanged({ act: 'failBuildingSheets', at, eventId: ids.ulid() }, job, { failure }));
};

/** Tries in vain after which a document is given up: with the pauses between them, somewhat over an hour. */
export const mostTries = 8;

/** Work on it got nowhere: later, or never again. */
export const putOffBuildingSheets =
  (ports: Pick<SheetsWorkPorts, 'work' | 'ids'>) =>
  async (placeId: string, failure: SheetsFailure, at: Instant): Promise<void> => {
    const job = await ports.work.find(placeId);
    if (job?.state !== 'working') return;
    if ((job.tries ?? 0) < mostTries) return ports.work.putOff(job, at);
    await fail(ports, job, failure, at);
  };

/** Gets on with one document as far as this run's time allows. Harmless when it is called twice, or too late. */
export const workBuildingSheets =
  (ports: SheetsWorkPorts) =>
  async (placeId: string, at: Instant): Promise<void> => {
    const job = await ports.work.find(placeId);
    if (job?.state !== 'working') return;
    const buildings = await ports.work.buildingsUnder(job.place);
    if (buildings.length === 0) return fail(ports, job, 'no_buildings', at);
    if (buildings.length > mostSheets) return fail(ports, job, 'too_many', at);
    const progress = await drawAll(ports, job, buildings, at);
    if (progress === 'no_codes') return putOffBuildingSheets(ports)(placeId, progress, at);
    if (progress === 'drawn') await finish(ports, job, buildings, at);
  };
