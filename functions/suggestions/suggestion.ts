/** 投诉建议 as the rules see it, and who may answer it. Pure. */
import * as z from 'zod/mini';
import { proxyRoles, type Through, throughSchema } from '../../shared/kernel/acting';
import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import { ulidSchema } from '../../shared/kernel/id';
import { leafOf, type PlacePath, placePathSchema } from '../../shared/kernel/place';
import type { Refusal } from '../../shared/kernel/result';
import type { SuggestionEvent } from '../../shared/suggestions/events';
import {
  type SuggestionReceipt,
  type SuggestionRelation,
  type SuggestionSubject,
  suggestionRowSchema,
} from '../../shared/suggestions/suggestion';
import {
  accusedRoles,
  handledBy,
  handlerRoles,
  type SuggestionAct,
  type SuggestionTransition,
  suggestionTransitions,
} from '../../shared/suggestions/transitions';

export const suggestionSchema = z.extend(suggestionRowSchema, {
  authorId: ulidSchema,
  /** He had no phone when it was filed, and lived there. Whether he still has none stands in his own record. */
  authorHome: z.optional(placePathSchema),
  /** Who filed it for him, and by what right. */
  filedBy: z.optional(ulidSchema),
  filedThrough: z.optional(throughSchema),
  /** The place it speaks of. */
  place: placePathSchema,
  /** The node that answers: the queue in which it waits. */
  handledAt: placePathSchema,
  wasReopened: z.boolean(),
  answeredBy: z.optional(ulidSchema),
  /** The tenant's days when it was filed: a later change of settings breaks no promise. */
  answerDays: z.number(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** The node that answers: the place's street, or the district for what is about the street itself. */
export const handlingNode = (about: SuggestionSubject, place: PlacePath): PlacePath | undefined => {
  if (place.street === undefined) return undefined;
  const { district, street } = place;
  return handledBy[about] === 'district' ? { district } : { district, street };
};

type Seen = Pick<Suggestion, 'about' | 'place' | 'handledAt' | 'authorId' | 'authorHome' | 'filedBy'>;

/** A suggestion as an act or a reader finds it. */
export interface SuggestionNear {
  readonly suggestion: Suggestion | undefined;
  /** What stands now says that the asker's right to act for the author is gone. */
  readonly agencyEnded?: boolean;
}

/** He is among those it is about, where it was said or where the one lives for whom it was. */
export const isAccused = (
  actor: Actor,
  about: SuggestionSubject,
  places: readonly (PlacePath | undefined)[],
): boolean => places.some((place) => place !== undefined && holdsWithin(actor, accusedRoles[about], place));

const isAbout = (actor: Actor, { about, place, authorHome }: Seen): boolean =>
  isAccused(actor, about, [place, authorHome]);

const answersThere = (actor: Actor, { about, handledAt }: Seen): boolean =>
  holdsWithin(actor, handlerRoles[handledBy[about]], handledAt);

/**
 * By what right he is as good as the author without being him, as with wishes; but never whom it is about, and of those who answer
 * only the one who filed it.
 */
export const standsForAuthor = (actor: Actor, seen: Seen, agencyEnded = false): Through | undefined => {
  const { authorId, authorHome, filedBy } = seen;
  if (authorId === actor.personId || agencyEnded) return undefined;
  if (actor.formerSelves.includes(authorId)) return 'self';
  if (isAbout(actor, seen)) return undefined;
  if (actor.actsFor.includes(authorId)) return 'relative';
  if (authorHome === undefined || !holdsWithin(actor, proxyRoles, authorHome)) return undefined;
  return filedBy === actor.personId || !answersThere(actor, seen) ? 'proxy' : undefined;
};

/** Nobody answers himself, or what he has said for another. */
const mayHandle = (actor: Actor, seen: Seen): boolean =>
  seen.authorId !== actor.personId &&
  seen.filedBy !== actor.personId &&
  !actor.actsFor.includes(seen.authorId) &&
  answersThere(actor, seen) &&
  !isAbout(actor, seen);

/** Its author or whoever stands for him, or those who answer it. */
export const relationsTo = (actor: Actor, seen: Seen, agencyEnded = false): readonly SuggestionRelation[] => [
  ...(seen.authorId === actor.personId || standsForAuthor(actor, seen, agencyEnded) !== undefined
    ? (['author'] as const)
    : []),
  ...(mayHandle(actor, seen) ? (['handler'] as const) : []),
];

/** To everybody else it does not exist. */
export const objectionTo = (
  act: SuggestionAct,
  actor: Actor,
  { suggestion, agencyEnded }: SuggestionNear,
): Refusal | undefined => {
  if (suggestion === undefined) return { code: 'NOT_FOUND' };
  const relations = relationsTo(actor, suggestion, agencyEnded);
  if (relations.length === 0) return { code: 'NOT_FOUND' };
  return relations.includes(suggestionTransitions[act].who) ? undefined : { code: 'NOT_ALLOWED' };
};

export const hasWay = (act: SuggestionAct, { state, wasReopened }: Suggestion): boolean => {
  const row: SuggestionTransition = suggestionTransitions[act];
  return row.from.includes(state) && !(row.once === true && wasReopened);
};

export const receiptOf = ({ id, number, state, dueAt }: Suggestion): SuggestionReceipt => ({
  id,
  number,
  state,
  ...(dueAt === undefined ? {} : { dueAt }),
});

interface Deed {
  readonly act: string;
  readonly at: string;
  readonly eventId: string;
  readonly actorId: string;
  /** By what right it is done for the author. */
  readonly through?: Through | undefined;
}

/** What an act leaves behind of the suggestion as it stands after it. */
export const eventOf = (
  { act, at, eventId, actorId, through }: Deed,
  type: SuggestionEvent['type'],
  after: Suggestion,
  from?: Suggestion['state'],
): SuggestionEvent => ({
  id: eventId,
  type,
  at,
  act,
  actorId,
  ...(through === undefined ? {} : { onBehalfOf: after.authorId, through }),
  suggestionId: after.id,
  number: after.number,
  ...(from === undefined ? {} : { from }),
  to: after.state,
  authorId: after.authorId,
  ...(after.filedBy === undefined ? {} : { filedBy: after.filedBy, filedThrough: after.filedThrough }),
  ...(after.answeredBy === undefined ? {} : { answeredBy: after.answeredBy }),
  handlerPlaceId: leafOf(after.handledAt),
  handledBy: handledBy[after.about],
  place: after.place,
});
