/** My own, the queue of those who answer, and one with its course. One call each. */
import type { Actor } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { leafOf } from '../../shared/kernel/place';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type * as contracts from '../../shared/suggestions/contract';
import { type SuggestionRow, type SuggestionView, suggestionRowSchema } from '../../shared/suggestions/suggestion';
import { handledBy, handlerRoles } from '../../shared/suggestions/transitions';
import type { Asked } from '../kernel/asked';
import { relationsTo, type Suggestion } from './suggestion';
import type { SuggestionStore, SuggestionStory } from './suggestion-store';

interface Ports {
  readonly suggestions: SuggestionStore;
}

/** The schema keeps what lists show and drops the rest. */
const rowOf = (suggestion: Suggestion): SuggestionRow => suggestionRowSchema.parse(suggestion);

export const listMySuggestions =
  ({ suggestions }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listMySuggestions>): Promise<Result<ReplyOf<typeof contracts.listMySuggestions>>> => {
    const page = await suggestions.listByAuthor(actor.personId, input.query.cursor);
    return page.ok ? accept({ items: page.value.items.map(rowOf), next: page.value.next }) : page;
  };

const answerers: readonly string[] = handlerRoles.street;

const answersAt = (actor: Actor, placeId: string): boolean =>
  actor.grants.some(({ role, at }) => answerers.includes(role) && leafOf(at) === placeId);

/** A street's queue holds what the street answers, the district's all of it. Nobody sees a case about himself in it. */
export const listSuggestionQueue =
  ({ suggestions }: Ports) =>
  async ({
    input,
    actor,
  }: Asked<typeof contracts.listSuggestionQueue>): Promise<Result<ReplyOf<typeof contracts.listSuggestionQueue>>> => {
    const { place, state, cursor } = input.query;
    if (!answersAt(actor, place)) return refuse('NOT_ALLOWED');
    const page = await suggestions.listByState(state, place, cursor);
    if (!page.ok) return page;
    const his = page.value.items.filter((suggestion) => relationsTo(actor, suggestion).includes('handler'));
    return accept({ items: his.map(rowOf), next: page.value.next });
  };

const viewOf = (
  { suggestion, events, notes }: SuggestionStory,
  relations: SuggestionView['relations'],
): SuggestionView => {
  const noteOf = new Map(notes.map(({ eventId, text }) => [eventId, text]));
  return {
    ...rowOf(suggestion),
    handledBy: handledBy[suggestion.about],
    wasReopened: suggestion.wasReopened,
    relations,
    steps: events.map(({ id, at, act }) => ({ id, at, act, note: noteOf.get(id) })),
  };
};

export const getSuggestion =
  ({ suggestions }: Ports) =>
  async ({ input, actor }: Asked<typeof contracts.getSuggestion>): Promise<Result<SuggestionView>> => {
    const story = await suggestions.story(input.params.suggestionId);
    const relations = story === undefined ? [] : relationsTo(actor, story.suggestion);
    return story === undefined || relations.length === 0 ? refuse('NOT_FOUND') : accept(viewOf(story, [...relations]));
  };
