import { spokenNumber } from '../../shared/kernel/id';
import { daysInMs, later } from '../../shared/kernel/instant';
import { type Result, refuse } from '../../shared/kernel/result';
import { maskName } from '../../shared/kernel/text';
import type { fileSuggestion as contract } from '../../shared/suggestions/contract';
import type { SuggestionReceipt } from '../../shared/suggestions/suggestion';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { change, perform } from '../kernel/write-act';
import { eventOf, handlingNode, receiptOf, type Suggestion } from './suggestion';
import type { SpokenOf, SuggestionChange, SuggestionStore } from './suggestion-store';

export interface SuggestionPorts {
  readonly suggestions: SuggestionStore;
  readonly ids: Ids;
}

type Ask = Asked<typeof contract>;

const newSuggestion = (ask: Ask, spokenOf: SpokenOf, id: string, number: string): Suggestion | undefined => {
  const { actor, at, input } = ask;
  const { words, about } = input.body;
  const handledAt = spokenOf === undefined ? undefined : handlingNode(about, spokenOf.path);
  if (spokenOf === undefined || handledAt === undefined) return undefined;
  const { suggestionAnswerDays } = actor.settings;
  return {
    id,
    number,
    state: 'received',
    about,
    words,
    authorId: actor.personId,
    authorMask: maskName(actor.name ?? '用户'),
    place: spokenOf.path,
    placeName: spokenOf.name,
    handledAt,
    wasReopened: false,
    receivedAt: at,
    dueAt: later(at, daysInMs(suggestionAnswerDays)),
    answerDays: suggestionAnswerDays,
  };
};

/** Anybody with a session may; where it goes follows from what it is about, not from a person's choice. */
export const fileSuggestion =
  ({ suggestions, ids }: SuggestionPorts) =>
  async (ask: Ask): Promise<Result<SuggestionReceipt>> => {
    const asker = { personId: ask.actor.personId, key: ask.idempotency.key, at: ask.at };
    const [id, eventId] = [ids.ulid(), ids.ulid()];
    const deed = { act: 'fileSuggestion', at: ask.at, eventId, actorId: ask.actor.personId };
    return perform<SpokenOf, SuggestionChange, SuggestionReceipt>(
      {
        load: () => suggestions.loadPlace(ask.input.body.place, asker),
        permit: () => undefined,
        decide: (spokenOf) => {
          const suggestion = newSuggestion(ask, spokenOf, id, spokenNumber(ids.sevenDigits()));
          if (suggestion === undefined) return refuse('NOT_FOUND', 'body.place');
          const event = eventOf(deed, 'suggestion.received', suggestion);
          return change({ suggestion, from: [], event, note: suggestion.words }, receiptOf(suggestion));
        },
        save: (spokenOf, made, remember) => suggestions.add(made, spokenOf, asker, remember),
        remember: (answer) => suggestions.remember(asker, answer),
      },
      { act: 'fileSuggestion', requestHash: ask.idempotency.requestHash },
    );
  };
