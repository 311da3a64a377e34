/** 投诉建议 as the rules see it, and who may answer it. Pure. */
import * as z from 'zod/mini';
import { type Through, throughSchema } from '../../shared/kernel/acting';
import { ulidSchema } from '../../shared/kernel/id';
import { leafOf, type PlacePath, placePathSchema } from '../../shared/kernel/place';
import type { SuggestionEvent } from '../../shared/suggestions/events';
import {
  type SuggestionReceipt,
  type SuggestionSubject,
  suggestionRowSchema,
} from '../../shared/suggestions/suggestion';
import {
  handledBy,
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
