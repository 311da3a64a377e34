/** Port: imports, their files and their reports. */
import type { ImportEvent } from '../../shared/imports/events';
import type { RowLine } from '../../shared/imports/import-job';
import type { ImportKind } from '../../shared/imports/sheet-columns';
import type { Instant } from '../../shared/kernel/instant';
import type { PlacePath } from '../../shared/kernel/place';
import type { Result } from '../../shared/kernel/result';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Job, JobChange } from './job';

export interface ImportPlace {
  readonly path: PlacePath;
  readonly name: string;
}

export interface StoredPart {
  readonly index: number;
  /** The hash of the request that brought it. */
  readonly digest: string;
  /** The vault's seal of the part's base64. */
  readonly sealed: string;
}

export interface JobWithPart {
  readonly job: Job;
  readonly partDigest: string | undefined;
}

export interface ReportChunk {
  readonly importKind: ImportKind;
  readonly place: PlacePath;
  readonly lines: readonly RowLine[];
}

export interface ListedPage<Item> {
  readonly items: readonly Item[];
  readonly next: string | undefined;
}

/** What the requests of staff need. */
export interface ImportStore {
  readonly loadStart: (placeId: string, asker: Asker) => Promise<Loaded<ImportPlace | undefined>>;
  readonly addJob: (
    change: JobChange,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<ImportPlace | undefined>>;
  readonly loadPart: (importId: string, index: number, asker: Asker) => Promise<Loaded<JobWithPart | undefined>>;
  readonly addPart: (
    change: { readonly part: StoredPart; readonly event: ImportEvent },
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<JobWithPart | undefined>>;
  readonly loadJob: (importId: string, asker: Asker) => Promise<Loaded<Job | undefined>>;
  readonly saveJob: (change: JobChange, asker: Asker, remember: Remembered) => Promise<SaveOutcome<Job | undefined>>;
  readonly find: (importId: string) => Promise<Job | undefined>;
  readonly list: (placeId: string, cursor: string | undefined) => Promise<Result<ListedPage<Job>>>;
  /** Chunks of lines, each with the kind and place of its import; the first page begins with one that has no lines. */
  readonly listRows: (
    importId: string,
    show: 'all' | 'refused',
    cursor: string | undefined,
  ) => Promise<Result<ListedPage<ReportChunk>>>;
  readonly remember: RememberAnswer;
}

/** What the work outside the requests needs. */
export interface ImportWork {
  readonly find: (importId: string) => Promise<Job | undefined>;
  /** Ids of imports that are to be worked on at that time, the longest waiting first. */
  readonly due: (at: Instant) => Promise<readonly string[]>;
  /** The sealed parts in order; fewer than the job names when some have expired. */
  readonly parts: (job: Job) => Promise<readonly string[]>;
  /** `false`: the job is no longer in a state from which the act has a way. */
  readonly saveBySystem: (change: JobChange) => Promise<boolean>;
  /** Work on it failed: it is tried again later each time. */
  readonly putOff: (job: Job, at: Instant) => Promise<void>;
  /** The file is no longer needed. */
  readonly dropParts: (job: Job) => Promise<void>;
}
