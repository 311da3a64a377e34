/** Somebody whom something waits for and whom no message reached, and who may call him. Pure. */
import * as z from 'zod/mini';
import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import { ulidSchema } from '../../shared/kernel/id';
import { type Instant, instantSchema } from '../../shared/kernel/instant';
import { placePathSchema } from '../../shared/kernel/place';
import type { Refusal } from '../../shared/kernel/result';
import type { CallEvent } from '../../shared/notices/events';
import {
  messageStateSchema,
  messageWhySchema,
  noticeKindSchema,
  noticeSubjectSchema,
} from '../../shared/notices/notice';
import {
  type CallOutcome,
  callersAbout,
  callOutcomeSchema,
  isToBeCalled,
  servesThere,
  type UnreachableReceipt,
  type UnreachableView,
  unreachableStates,
} from '../../shared/notices/unreachable';
import { whyOf } from './message';
import type { Notice } from './notice';

export const unreachableSchema = z.object({
  personId: ulidSchema,
  noticeId: ulidSchema,
  /** `waiting`: he may still read it by himself; nobody sees the row. */
  state: z.enum(['waiting', ...unreachableStates]),
  noticeKind: noticeKindSchema,
  subject: noticeSubjectSchema,
  at: instantSchema,
  place: placePathSchema,
  /** Where what he said was said about: whoever serves there does not call him about it. */
  saidOf: z.optional(placePathSchema),
  /** Of a right to act: who asks for it. */
  agentId: z.optional(ulidSchema),
  nameMask: z.string(),
  phoneMask: z.optional(z.string()),
  message: messageStateSchema,
  why: z.optional(messageWhySchema),
  calls: z.number(),
  lastOutcome: z.optional(callOutcomeSchema),
  lastCallAt: z.optional(instantSchema),
  lastCallBy: z.optional(ulidSchema),
});
export type Unreachable = z.infer<typeof unreachableSchema>;

export const viewOfUnreachable = ({
  state: _,
  place: __,
  saidOf: ____,
  agentId: _____,
  lastCallBy: ___,
  noticeKind: kind,
  ...view
}: Unreachable): UnreachableView => ({ ...view, kind });

export const receiptOf = ({ personId, noticeId, state }: Unreachable): UnreachableReceipt => ({
  personId,
  noticeId,
  state: state === 'reached' ? 'reached' : 'listed',
});

/** What becomes of him when his time is up. */
export type Fate = 'drop' | 'look_later' | 'list';

/** Only a message that definitely failed, or that there was none, makes a call; one whose answer was lost may well have come. */
export const fateOf = (notice: Notice | undefined, stillAsks: boolean): Fate => {
  if (notice === undefined || !stillAsks) return 'drop';
  if (isToBeCalled(notice.noticeKind)) return 'list';
  if (notice.read) return 'drop';
  if (notice.message === 'created' || notice.message === 'sending') return 'look_later';
  return notice.message === 'none' || whyOf(notice) !== undefined ? 'list' : 'drop';
};

export const mayCallAbout = (actor: Actor, { subject, place, saidOf }: Unreachable): boolean =>
  holdsWithin(actor, callersAbout(subject), place) &&
  (saidOf === undefined || !holdsWithin(actor, servesThere, saidOf));

/** The id under which what concerns one matter is found: of a home and a registration the person's own, for he has one of each. */
export const matterOf = ({ subject, personId }: Pick<Unreachable, 'subject' | 'personId'>): string =>
  subject.type === 'residency' || subject.type === 'membership' ? personId : subject.id;

/** Whoever doesn't work there isn't told that there is such a person; nobody calls himself. */
export const objectionToCalling = (actor: Actor, found: Unreachable | undefined): Refusal | undefined => {
  if (found === undefined || found.state === 'waiting') return { code: 'NOT_FOUND' };
  if (!mayCallAbout(actor, found)) return { code: 'NOT_FOUND' };
  return found.personId === actor.personId ? { code: 'NOT_ALLOWED' } : undefined;
};

interface CallDeed {
  readonly type: CallEvent['type'];
  readonly act: string;
  readonly at: Instant;
  readonly eventId: string;
  readonly actorId: string;
  readonly outcome?: CallOutcome;
}

export const callEventOf = ({ eventId, ...deed }: CallDeed, found: Unreachable): CallEvent => {
  const { noticeId, personId, subject, place } = found;
  return { id: eventId, ...deed, callId: noticeId, personId, subject, place };
};
