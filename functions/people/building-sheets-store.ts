/** Ports: where the documents of sheets and their making are kept. */
import type { Instant } from '../../shared/kernel/instant';
import type { PlacePath } from '../../shared/kernel/place';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { SheetsChange, SheetsJob } from './building-sheets';
import type { GridContact, Place } from './place';

/** A node, and how the document of its sheets is. */
export interface SheetsPlace {
  readonly place: Place;
  readonly job: SheetsJob | undefined;
}

/** What the requests of staff need. */
export interface SheetsStore {
  readonly load: (placeId: string, asker: Asker) => Promise<Loaded<SheetsPlace | undefined>>;
  /** Refused when another one was asked for meanwhile. */
  readonly ask: (
    before: SheetsJob | undefined,
    change: SheetsChange,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<SheetsPlace | undefined>>;
  readonly find: (placeId: string) => Promise<SheetsPlace | undefined>;
  readonly remember: RememberAnswer;
}

/** What the work outside the requests needs. */
export interface SheetsWork {
  /** Places whose documents are to be worked on at that time, the longest waiting first. */
  readonly due: (at: Instant) => Promise<readonly string[]>;
  readonly find: (placeId: string) => Promise<SheetsJob | undefined>;
  /** In the order of their ids. */
  readonly buildingsUnder: (place: PlacePath) => Promise<readonly Place[]>;
  /** The pictures that are kept, in the same order, with gaps where WeChat has drawn none yet. */
  readonly codesOf: (buildingIds: readonly string[]) => Promise<readonly (Uint8Array | undefined)[]>;
  readonly keepCode: (buildingId: string, picture: Uint8Array) => Promise<void>;
  /** Office numbers by grid; a grid without any is missing. */
  readonly contactsOf: (gridIds: readonly string[]) => Promise<ReadonlyMap<string, GridContact>>;
  /** `false`: somebody else has been at it. */
  readonly getOn: (before: SheetsJob, after: SheetsJob) => Promise<boolean>;
  /** `false`: it is no longer in a state from which the act has a way. */
  readonly saveBySystem: (change: SheetsChange) => Promise<boolean>;
  /** Work on it failed: it is tried again later each time. */
  readonly putOff: (job: SheetsJob, at: Instant) => Promise<void>;
}

/** Where the documents lie, and nobody reads them but by a signed address. */
export interface SheetsFiles {
  /** Keeps it under a name made from its content. */
  readonly keepSheets: (placeId: string, pdf: Uint8Array, at: Instant) => Promise<string>;
}
