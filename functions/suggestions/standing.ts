/** How an asker stands to a complaint: as its author, for its author, as one who answers it, or as one whom it is about. Pure. */
import { proxyRoles, type Through } from '../../shared/kernel/acting';
import { type Actor, holdsWithin } from '../../shared/kernel/actor';
import type { PlacePath } from '../../shared/kernel/place';
import type { Refusal } from '../../shared/kernel/result';
import type { SuggestionRelation, SuggestionSubject } from '../../shared/suggestions/suggestion';
import {
  accusedRoles,
  handledBy,
  handlerRoles,
  type SuggestionAct,
  suggestionTransitions,
} from '../../shared/suggestions/transitions';
import type { Suggestion } from './suggestion';

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
