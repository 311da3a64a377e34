import type { Actor } from '../../shared/kernel/actor';
import type { DocumentName } from '../../shared/kernel/document';
import { type Instant, shanghaiMonth } from '../../shared/kernel/instant';
import type { Refusal, Result } from '../../shared/kernel/result';
import { type WishMonthView, wishMonthFailureSchema } from '../../shared/wishes/wish-month';
import type * as contracts from '../../shared/wishes/wish-month-contract';
import type { Asked } from '../kernel/asked';
import type { DocumentAt, DocumentJob } from '../kernel/document';
import type { PhotoAddresses } from '../kernel/ports';
import { type DocumentPorts, documentViewOf, getDocument, requestDocument } from '../kernel/request-document';
import { mayReadQueue } from './queue-readers';

interface OfMonth {
  readonly placeId: string;
  readonly month: string;
}

/** Whoever reads the queue of a node may have its wishes as a table; a month that has not begun has none. */
const objectionTo =
  (actor: Actor, { placeId, month }: OfMonth, at: Instant) =>
  (found: DocumentAt | undefined): Refusal | undefined => {
    if (!mayReadQueue(actor, placeId)) return { code: 'NOT_ALLOWED' };
    if (month > shanghaiMonth(at)) return { code: 'BAD_INPUT', field: 'params.month' };
    return found === undefined ? { code: 'NOT_FOUND' } : undefined;
  };

const monthView =
  ({ placeId, month }: OfMonth) =>
  (job: DocumentJob | undefined): WishMonthView => {
    const failure = job?.failure === undefined ? {} : { failure: wishMonthFailureSchema.parse(job.failure) };
    return { ...documentViewOf(placeId, job), month, ...failure };
  };

const askingAs = (actor: Actor, params: OfMonth, at: Instant) => ({
  name: { kind: 'wish_month', ...params } satisfies DocumentName,
  objection: objectionTo(actor, params, at),
  view: monthView(params),
});

export const requestWishMonth =
  (ports: DocumentPorts) =>
  ({ input, actor, at, idempotency }: Asked<typeof contracts.requestWishMonth>): Promise<Result<WishMonthView>> =>
    requestDocument(ports, {
      ...askingAs(actor, input.params, at),
      act: 'requestWishMonth',
      actor,
      at,
      idempotency,
    });

export const getWishMonth =
  (ports: Pick<DocumentPorts, 'documents'> & { readonly pictures: PhotoAddresses }) =>
  ({ input, actor, at }: Asked<typeof contracts.getWishMonth>): Promise<Result<WishMonthView>> =>
    getDocument(ports, { ...askingAs(actor, input.params, at), at });
