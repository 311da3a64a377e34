/** How staff ask for a document and look at it. Each kind has acts of its own, with who may and what is shown. */
import type { DocumentName } from '../../shared/kernel/document';
import { accept, type Refusal, type Result, refuse } from '../../shared/kernel/result';
import {
  type DocumentAt,
  type DocumentChange,
  type DocumentJob,
  type DocumentStore,
  documentChanged,
  hasWay,
  standing,
} from './document';
import type { Ids, PhotoAddresses } from './ports';
import { already, change, perform } from './write-act';

export interface DocumentPorts {
  readonly documents: DocumentStore;
  readonly ids: Ids;
}

interface Asking<View> {
  readonly name: DocumentName;
  readonly objection: (found: DocumentAt | undefined) => Refusal | undefined;
  /** Without a job there is nothing to be fetched. */
  readonly view: (job: DocumentJob | undefined) => View;
}

interface Requesting<View> extends Asking<View> {
  readonly act: string;
  readonly actor: { readonly personId: string };
  readonly at: string;
  readonly idempotency: { readonly key: string; readonly requestHash: string };
}

/** One at a time under a name: while it is being made, asking again changes nothing. A fresh one takes an earlier one's place. */
export const requestDocument = async <View>(
  { documents, ids }: DocumentPorts,
  { name, act, objection, view, actor, at, idempotency }: Requesting<View>,
): Promise<Result<View>> => {
  const asker = { personId: actor.personId, key: idempotency.key, at };
  const id = ids.ulid();
  return perform<DocumentAt | undefined, DocumentChange, View>(
    {
      load: () => documents.load(name, asker),
      permit: objection,
      decide: (found) => {
        if (found === undefined) return refuse('NOT_FOUND');
        const { place, job } = found;
        if (!hasWay('requestDocument', job)) return already(view(job));
        const fresh: DocumentJob = { id, name, state: 'working', place, askedAt: at };
        const deed = { step: 'requestDocument', at, eventId: id, by: { act, actorId: actor.personId } } as const;
        return change(documentChanged(deed, fresh), view(fresh));
      },
      save: (before, asked, remember) => documents.ask(before?.job, asked, asker, remember),
      remember: (answer) => documents.remember(asker, answer),
    },
    { act, requestHash: idempotency.requestHash },
  );
};

/** The address is made anew at each asking: whoever may not ask any more is not given one. */
export const getDocument = async <View extends { readonly url?: string | undefined }>(
  { documents, pictures }: Pick<DocumentPorts, 'documents'> & { readonly pictures: PhotoAddresses },
  { name, objection, view, at }: Asking<View> & { readonly at: string },
): Promise<Result<View>> => {
  const found = await documents.find(name);
  const refusal = objection(found);
  if (refusal !== undefined) return { ok: false, refusal };
  const job = standing(found?.job, at);
  const shown = view(job);
  const objectKey = job?.state === 'ready' ? job.objectKey : undefined;
  return accept(objectKey === undefined ? shown : { ...shown, url: pictures.addressOf(objectKey, at) });
};

/** What every kind's view shows of a job. */
export const documentViewOf = (placeId: string, job: DocumentJob | undefined) =>
  job === undefined
    ? ({ placeId, state: 'none' } as const)
    : { placeId, state: job.state, askedAt: job.askedAt, until: job.until };
