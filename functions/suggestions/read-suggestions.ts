/** My own, the queue of those who answer, and one with its course. One call each; one more where somebody has acted for its author. */
import { type Actor, holdsAt } from '../../shared/kernel/actor';
import type { ReplyOf } from '../../shared/kernel/contract';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type * as contracts from '../../shared/suggestions/contract';
import { type SuggestionRow, type SuggestionView, suggestionRowSchema } from '../../shared/suggestions/suggestion';
import { handledBy, handlerRoles } from '../../shared/suggestions/transitions';
import { mayReadFor } from '../kernel/acting';
import { agentNamesFor, type NamesAgent } from '../kernel/agent-names';
import type { Asked } from '../kernel/asked';
import { relationsTo, standsForAuthor } from './standing';
import type { Suggestion } from './suggestion';
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
    const { onBehalfOf = actor.personId, cursor } = input.query;
    if (!(await mayReadFor(actor, onBehalfOf, suggestions.findPrincipal)))
      return refuse('NOT_FOUND', 'query.onBehalfOf');
    const page = await suggestions.listByAuthor(onBehalfOf, cursor);
    if (!page.ok) return page;
    const open = page.value.items.filter((suggestion) => relationsTo(actor, suggestion).includes('author'));
    return accept({ items: open.map(rowOf), next: page.value.next });
  };

const answersAt = (actor: Actor, placeId: string): boolean => holdsAt(actor, handlerRoles.street, placeId);

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
  {
    relations,
    through,
    namesAgent,
  }: Pick<SuggestionView, 'relations' | 'through'> & { readonly namesAgent: NamesAgent },
): SuggestionView => {
  const noteOf = new Map(notes.map(({ eventId, text }) => [eventId, text]));
  return {
    ...rowOf(suggestion),
    handledBy: handledBy[suggestion.about],
    wasReopened: suggestion.wasReopened,
    relations,
    through,
    steps: events.map((event) => ({
      id: event.id,
      at: event.at,
      act: event.act,
      through: event.through,
      actedBy: namesAgent(event),
      note: noteOf.get(event.id),
    })),
  };
};

/** Whoever reads by his role for somebody without a phone does so only while that one has none: asked of his own record. */
const hasEnded = async ({ suggestions }: Ports, actor: Actor, suggestion: Suggestion): Promise<boolean> =>
  standsForAuthor(actor, suggestion) === 'proxy' &&
  (await suggestions.findPrincipal(suggestion.authorId))?.phoneless !== true;

export const getSuggestion =
  (ports: Ports) =>
  async ({ input, actor }: Asked<typeof contracts.getSuggestion>): Promise<Result<SuggestionView>> => {
    const story = await ports.suggestions.story(input.params.suggestionId);
    if (story === undefined) return refuse('NOT_FOUND');
    const ended = await hasEnded(ports, actor, story.suggestion);
    const relations = relationsTo(actor, story.suggestion, ended);
    if (relations.length === 0) return refuse('NOT_FOUND');
    const through = standsForAuthor(actor, story.suggestion, ended);
    const { authorId } = story.suggestion;
    const family = relations.includes('author') && through !== 'proxy';
    const namesAgent = await agentNamesFor(ports.suggestions.agentNames, { authorId, steps: story.events, family });
    return accept(viewOf(story, { relations: [...relations], through, namesAgent }));
  };
