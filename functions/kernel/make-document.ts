/** The making of documents outside the requests: each kind's maker is handed in, what becomes of the outcome is one for all. */
import type { DocumentKind, DocumentName } from '../../shared/kernel/document';
import type { Instant } from '../../shared/kernel/instant';
import { type DocumentJob, type DocumentProgress, type DocumentWork, documentChanged, hasWay } from './document';
import type { Ids } from './ports';

export interface DocumentFile {
  readonly bytes: Uint8Array;
  readonly type: 'pdf' | 'xlsx';
}

export type Making =
  | { readonly kind: 'made'; readonly file: DocumentFile; readonly progress?: DocumentProgress }
  /** There is no such document, however often it is tried. */
  | { readonly kind: 'impossible'; readonly failure: string }
  /** Somebody else's help is away: it is tried again, and given up with this reason. */
  | { readonly kind: 'away'; readonly failure: string }
  /** The next run goes on, or somebody else does. */
  | { readonly kind: 'later' };

/** Gets on with a document as far as a run's time allows. Harmless when it is called twice, or too late. */
export type DocumentMaker = (job: DocumentJob, at: Instant) => Promise<Making>;

/** Port: where the documents lie, and nobody reads them but by a signed address. */
export interface DocumentFiles {
  /** Keeps it under a name of the job's own: what is made once more takes its place. */
  readonly keepDocument: (job: Pick<DocumentJob, 'id' | 'name'>, file: DocumentFile, at: Instant) => Promise<string>;
  /** May be done again. */
  readonly drop: (objectKey: string, at: Instant) => Promise<void>;
}

export interface DocumentMaking {
  readonly documents: DocumentWork;
  readonly files: DocumentFiles;
  readonly ids: Ids;
  readonly makers: Readonly<Record<DocumentKind, DocumentMaker>>;
}

type Ending = Pick<DocumentMaking, 'documents' | 'ids'>;

const fail = async ({ documents, ids }: Ending, job: DocumentJob, failure: string, at: Instant): Promise<void> => {
  await documents.saveBySystem(documentChanged({ step: 'failDocument', at, eventId: ids.ulid() }, job, { failure }));
};

/** Tries in vain after which a document is given up: with the pauses between them, somewhat over an hour. */
export const mostTries = 8;

/** Work on it got nowhere: later, or never again. */
export const putOffDocument =
  (ending: Ending) =>
  async (name: DocumentName, failure: string, at: Instant): Promise<void> => {
    const job = await ending.documents.find(name);
    if (job === undefined || !hasWay('failDocument', job)) return;
    if ((job.tries ?? 0) < mostTries) return ending.documents.putOff(job, at);
    await fail(ending, job, failure, at);
  };

/** One that was dropped while it was made leaves nothing. */
export const workDocument =
  (making: DocumentMaking) =>
  async (name: DocumentName, at: Instant): Promise<void> => {
    const { documents, files, ids, makers } = making;
    const job = await documents.find(name);
    if (job === undefined || !hasWay('finishDocument', job)) return;
    const outcome = await makers[name.kind](job, at);
    switch (outcome.kind) {
      case 'made': {
        const { file, progress = job.progress } = outcome;
        const objectKey = await files.keepDocument(job, file, at);
        const deed = { step: 'finishDocument', at, eventId: ids.ulid() } as const;
        const isKept = await documents.saveBySystem(documentChanged(deed, job, { objectKey, progress }));
        if (!isKept && (await documents.find(name))?.id !== job.id) await files.drop(objectKey, at);
        return;
      }
      case 'impossible':
        return fail(making, job, outcome.failure, at);
      case 'away':
        return putOffDocument(making)(name, outcome.failure, at);
      case 'later':
    }
  };
