/** A document as it lies in the table, what each step makes of it, and what is needed to keep and to make it. Pure. */
import {
  type DocumentName,
  type DocumentState,
  type DocumentStep,
  documentDays,
  documentTransitions,
} from '../../shared/kernel/document';
import type { DocumentEvent } from '../../shared/kernel/document-events';
import { daysInMs, type Instant, later } from '../../shared/kernel/instant';
import type { PlacePath } from '../../shared/kernel/place';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from './write-act';

/** How far a kind that is made in pieces has got. */
export interface DocumentProgress {
  /** Up to where all is done; absent before the first piece. */
  readonly cursor?: string | undefined;
  readonly done: number;
  /** Of how many; absent until they have been counted. */
  readonly total?: number | undefined;
}

export interface DocumentJob {
  /** The event that asked for it. */
  readonly id: string;
  readonly name: DocumentName;
  readonly state: DocumentState;
  readonly place: PlacePath;
  readonly askedAt: Instant;
  readonly progress?: DocumentProgress | undefined;
  /** Why there is none, in the words of its kind. */
  readonly failure?: string | undefined;
  readonly objectKey?: string | undefined;
  readonly until?: Instant | undefined;
  /** How often work on it has failed since it last got on. */
  readonly tries?: number | undefined;
}

export interface DocumentChange {
  readonly step: DocumentStep;
  readonly job: DocumentJob;
  readonly event: DocumentEvent;
}

export interface DocumentDeed {
  readonly step: DocumentStep;
  readonly at: Instant;
  readonly eventId: string;
  /** The kind's own act and who asked by it; absent when the system acts. */
  readonly by?: { readonly act: string; readonly actorId: string };
}

/** The job as the step leaves it. What has come to an end, well or not, is kept for its days. */
export const documentChanged = (
  { step, at, eventId, by }: DocumentDeed,
  job: DocumentJob,
  news: Partial<DocumentJob> = {},
): DocumentChange => {
  const { to, event: type } = documentTransitions[step];
  const until = to === 'working' ? undefined : later(at, daysInMs(documentDays));
  return {
    step,
    job: { ...job, ...news, state: to, until },
    event: { id: eventId, type, at, ...(by ?? { act: step }), ...job.name, to, place: job.place },
  };
};

/** Whether the machine has a way for the step from where the document stands. */
export const hasWay = (step: DocumentStep, job: DocumentJob | undefined): boolean => {
  const from: readonly string[] = documentTransitions[step].from;
  return from.includes(job?.state ?? 'none');
};

/** Nothing of it is left, also before the table has removed it. */
const isOver = ({ until }: DocumentJob, at: Instant): boolean => until !== undefined && until <= at;

/** The job while there is something of it. */
export const standing = (job: DocumentJob | undefined, at: Instant): DocumentJob | undefined =>
  job === undefined || isOver(job, at) ? undefined : job;

/** A node, and how the document of that name is. */
export interface DocumentAt {
  readonly place: PlacePath;
  readonly job: DocumentJob | undefined;
}

/** Port: what the requests of staff need. */
export interface DocumentStore {
  readonly load: (name: DocumentName, asker: Asker) => Promise<Loaded<DocumentAt | undefined>>;
  /** Refused when another one was asked for meanwhile. */
  readonly ask: (
    before: DocumentJob | undefined,
    change: DocumentChange,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<DocumentAt | undefined>>;
  readonly find: (name: DocumentName) => Promise<DocumentAt | undefined>;
  readonly remember: RememberAnswer;
}

/** Port: what the work outside the requests needs. */
export interface DocumentWork {
  /** Documents that are to be worked on at that time, the longest waiting first. */
  readonly due: (at: Instant) => Promise<readonly DocumentName[]>;
  readonly find: (name: DocumentName) => Promise<DocumentJob | undefined>;
  /** `false`: somebody else has been at it. */
  readonly getOn: (before: DocumentJob, progress: DocumentProgress) => Promise<boolean>;
  /** `false`: it is no longer in a state from which the step has a way. */
  readonly saveBySystem: (change: DocumentChange) => Promise<boolean>;
  /** Work on it failed: it is tried again later each time. */
  readonly putOff: (job: DocumentJob, at: Instant) => Promise<void>;
}
