/** Answering, reopening, closing: load, permit, replay or decide, save. */

import type { Actor } from '../../shared/kernel/actor';
import type { InputOf } from '../../shared/kernel/contract';
import type { Instant } from '../../shared/kernel/instant';
import { type Result, refuse } from '../../shared/kernel/result';
import { type WorkCalendar, workdaysLater } from '../../shared/kernel/working-time';
import type * as contracts from '../../shared/suggestions/contract';
import type { SuggestionReceipt } from '../../shared/suggestions/suggestion';
import { type SuggestionAct, suggestionTransitions } from '../../shared/suggestions/transitions';
import { type Agency, agencyOf } from '../kernel/acting';
import type { Idempotency } from '../kernel/asked';
import { already, change, type Decision, perform } from '../kernel/write-act';
import type { SuggestionPorts } from './file-suggestion';
import { objectionTo, type SuggestionNear, standsForAuthor } from './standing';
import { eventOf, hasWay, receiptOf, type Suggestion } from './suggestion';
import type { SuggestionChange } from './suggestion-store';

interface AskedOnSuggestion<Body> {
  readonly input: { readonly params: { readonly suggestionId: string }; readonly body: Body };
  readonly at: Instant;
  readonly actor: Actor;
  readonly idempotency: Idempotency;
}

interface Deed {
  readonly act: SuggestionAct;
  readonly at: Instant;
  readonly eventId: string;
  readonly actorId: string;
  /** By what right he does it in the author’s place. */
  readonly agency?: Agency | undefined;
}

/** What an act changes beside the state, and what it says. */
interface Step {
  readonly set: Partial<Suggestion>;
  readonly note?: string;
}

interface SuggestionRule<Body> {
  /** The same person's act has taken effect before. */
  readonly isDone: (suggestion: Suggestion, deed: Deed) => boolean;
  readonly step: (suggestion: Suggestion, deed: Deed, body: Body, calendar: WorkCalendar) => Step;
}

export const decideOnSuggestion =
  <Body>({ isDone, step }: SuggestionRule<Body>, calendar: WorkCalendar) =>
  (suggestion: Suggestion, deed: Deed, body: Body): Result<Decision<SuggestionChange, SuggestionReceipt>> => {
    const { to, from, event } = suggestionTransitions[deed.act];
    if (suggestion.state === to && isDone(suggestion, deed)) return already(receiptOf(suggestion));
    if (!hasWay(deed.act, suggestion)) return refuse('WRONG_STATE');
    const { set, note } = step(suggestion, deed, body, calendar);
    const { agency } = deed;
    const after: Suggestion = { ...suggestion, ...set, state: to };
    return change(
      {
        suggestion: after,
        from,
        ...(deed.act === 'reopenSuggestion' ? { first: true as const } : {}),
        event: eventOf({ ...deed, through: agency?.through }, event, after, suggestion.state),
        ...(note === undefined ? {} : { note }),
        ...(agency === undefined ? {} : { agency }),
      },
      receiptOf(after),
    );
  };

const actOnSuggestion =
  <Body>(act: SuggestionAct, rule: SuggestionRule<Body>) =>
  ({ suggestions, ids, calendar }: SuggestionPorts) =>
  async ({ input, at, actor, idempotency }: AskedOnSuggestion<Body>): Promise<Result<SuggestionReceipt>> => {
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const deed = { act, at, eventId: ids.ulid(), actorId: actor.personId };
    return perform<SuggestionNear, SuggestionChange, SuggestionReceipt>(
      {
        load: () => suggestions.load(input.params.suggestionId, asker),
        permit: (near) => objectionTo(act, actor, near),
        decide: ({ suggestion, agencyEnded }) => {
          if (suggestion === undefined) return refuse('NOT_FOUND');
          const isAuthors = suggestionTransitions[act].who === 'author';
          const through = isAuthors ? standsForAuthor(actor, suggestion, agencyEnded) : undefined;
          const { authorId: principalId, authorHome: home } = suggestion;
          const agency = agencyOf(actor, through, { principalId, home });
          return decideOnSuggestion(rule, calendar)(suggestion, { ...deed, agency }, input.body);
        },
        save: (_, made, remember) => suggestions.save(made, asker, remember),
        remember: (answer) => suggestions.remember(asker, answer),
      },
      { act, requestHash: idempotency.requestHash },
    );
  };

type BodyOf<C extends (typeof contracts)[keyof typeof contracts]> = InputOf<C>['body'];

export const suggestionRules = {
  answerSuggestion: {
    isDone: ({ answeredBy }, { actorId }) => answeredBy === actorId,
    step: (_, { actorId }, { answer }) => ({ set: { answeredBy: actorId, dueAt: undefined }, note: answer }),
  } satisfies SuggestionRule<BodyOf<typeof contracts.answerSuggestion>>,
  reopenSuggestion: {
    isDone: () => true,
    step: ({ answerDays }, { at }, { reason }, calendar) => ({
      set: { wasReopened: true, dueAt: workdaysLater(calendar, at, answerDays) },
      note: reason,
    }),
  } satisfies SuggestionRule<BodyOf<typeof contracts.reopenSuggestion>>,
  closeSuggestion: {
    isDone: () => true,
    step: () => ({ set: { dueAt: undefined } }),
  } satisfies SuggestionRule<undefined>,
} as const;

export const answerSuggestion = actOnSuggestion('answerSuggestion', suggestionRules.answerSuggestion);
/** The clock starts anew: a second answer is promised as the first was. */
export const reopenSuggestion = actOnSuggestion('reopenSuggestion', suggestionRules.reopenSuggestion);
export const closeSuggestion = actOnSuggestion('closeSuggestion', suggestionRules.closeSuggestion);
