/** 投诉建议 as the rules see it, and who may answer it. Pure. */
import * as z from 'zod/mini';
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

type Seen = Pick<Suggestion, 'about' | 'place' | 'handledAt' | 'authorId'>;

const mayHandle = (actor: Actor, { about, place, handledAt, authorId }: Seen): boolean =>
  authorId !== actor.personId &&
  holdsWithin(actor, handlerRoles[handledBy[about]], handledAt) &&
  !holdsWithin(actor, accusedRoles[about], place);

/** Its author, or those who answer it. Nobody answers himself or for himself. */
export const relationsTo = (actor: Actor, suggestion: Seen): readonly SuggestionRelation[] => [
  ...(suggestion.authorId === actor.personId ? (['author'] as const) : []),
  ...(mayHandle(actor, suggestion) ? (['handler'] as const) : []),
];

/** To everybody else it does not exist. */
export const objectionTo = (
  act: SuggestionAct,
  actor: Actor,
  suggestion: Suggestion | undefined,
): Refusal | undefined => {
  if (suggestion === undefined) return { code: 'NOT_FOUND' };
  const relations = relationsTo(actor, suggestion);
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
}

/** What an act leaves behind of the suggestion as it stands after it. */
export const eventOf = (
  { act, at, eventId, actorId }: Deed,
  type: SuggestionEvent['type'],
  after: Suggestion,
  from?: Suggestion['state'],
): SuggestionEvent => ({
  id: eventId,
  type,
  at,
  act,
  actorId,
  suggestionId: after.id,
  number: after.number,
  ...(from === undefined ? {} : { from }),
  to: after.state,
  authorId: after.authorId,
  ...(after.answeredBy === undefined ? {} : { answeredBy: after.answeredBy }),
  handlerPlaceId: leafOf(after.handledAt),
  handledBy: handledBy[after.about],
  place: after.place,
});
