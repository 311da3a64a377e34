import { spokenNumber } from '../../shared/kernel/id';
import { type Result, refuse } from '../../shared/kernel/result';
import { maskName } from '../../shared/kernel/text';
import { type WorkCalendar, workdaysLater } from '../../shared/kernel/working-time';
import type { fileSuggestion as contract } from '../../shared/suggestions/contract';
import { missingConsent } from '../../shared/suggestions/sensitive';
import type { SuggestionReceipt } from '../../shared/suggestions/suggestion';
import { type Author, agencyFor, authorOf } from '../kernel/acting';
import type { Asked } from '../kernel/asked';
import type { Ids } from '../kernel/ports';
import { change, perform } from '../kernel/write-act';
import { isAccused } from './standing';
import { eventOf, handlingNode, receiptOf, type Suggestion } from './suggestion';
import type { SuggestionChange, SuggestionFiling, SuggestionStore } from './suggestion-store';

export interface SuggestionPorts {
  readonly suggestions: SuggestionStore;
  readonly ids: Ids;
  readonly calendar: WorkCalendar;
}

type Ask = Asked<typeof contract>;

interface Drawn {
  readonly id: string;
  readonly eventId: string;
  readonly number: string;
  readonly calendar: WorkCalendar;
}

/** The place that was named; else the grid of the one for whom it is filed. */
const placeOf = (
  { input }: Ask,
  { spokenOf }: SuggestionFiling,
  { home, through }: Author,
): SuggestionFiling['spokenOf'] => {
  if (input.body.place !== undefined || through === undefined || home === undefined) return spokenOf;
  const { building: _, ...path } = home.path;
  return { path, name: home.communityName };
};

const filedFor = ({ actor }: Ask, { through, phoneless, home }: Author): Partial<Suggestion> => ({
  ...(through === undefined ? {} : { filedBy: actor.personId, filedThrough: through }),
  ...(through !== undefined && phoneless && home !== undefined ? { authorHome: home.path } : {}),
});

const newSuggestion = (
  ask: Ask,
  author: Author,
  spokenOf: SuggestionFiling['spokenOf'],
  { id, number, calendar }: Drawn,
): Suggestion | undefined => {
  const { words, about } = ask.input.body;
  const handledAt = spokenOf === undefined ? undefined : handlingNode(about, spokenOf.path);
  if (spokenOf === undefined || handledAt === undefined) return undefined;
  const { suggestionAnswerDays } = author.settings;
  return {
    id,
    number,
    state: 'received',
    about,
    words,
    authorId: author.personId,
    authorMask: maskName(author.name ?? '用户'),
    ...filedFor(ask, author),
    place: spokenOf.path,
    placeName: spokenOf.name,
    handledAt,
    wasReopened: false,
    receivedAt: ask.at,
    dueAt: workdaysLater(calendar, ask.at, suggestionAnswerDays),
    answerDays: suggestionAnswerDays,
  };
};

/** Nothing is said about somebody through himself: he is told who can instead. His own earlier record is his own. */
const goesThroughAccused = ({ actor, input }: Ask, { through, home }: Author, suggestion: Suggestion): boolean =>
  through !== undefined && through !== 'self' && isAccused(actor, input.body.about, [suggestion.place, home?.path]);

const decide = (ask: Ask, filing: SuggestionFiling, drawn: Drawn) => {
  const author = authorOf(ask.actor, ask.input.body.onBehalfOf, filing);
  if (author === undefined) return refuse('NOT_FOUND', 'body.onBehalfOf');
  const suggestion = newSuggestion(ask, author, placeOf(ask, filing, author), drawn);
  if (suggestion === undefined) return refuse('NOT_FOUND', 'body.place');
  if (goesThroughAccused(ask, author, suggestion)) return refuse('ABOUT_YOURSELF', 'body.about');
  const missing = missingConsent({ words: suggestion.words, byChild: author.child }, author.consents);
  if (missing !== undefined) return refuse('CONSENT_NEEDED', `consent.${missing}`);
  const { through } = author;
  const deed = { act: 'fileSuggestion', at: ask.at, eventId: drawn.eventId, actorId: ask.actor.personId, through };
  const event = eventOf(deed, 'suggestion.received', suggestion);
  const agency = agencyFor(ask.actor, author);
  return change<SuggestionChange, SuggestionReceipt>(
    { suggestion, from: [], event, note: suggestion.words, ...(agency === undefined ? {} : { agency }) },
    receiptOf(suggestion),
  );
};

/** Anybody with a session may, and for one for whom he acts; where it goes follows from what it is about, not from a person's choice. */
export const fileSuggestion =
  ({ suggestions, ids, calendar }: SuggestionPorts) =>
  async (ask: Ask): Promise<Result<SuggestionReceipt>> => {
    const { actor, at, input, idempotency } = ask;
    const asker = { personId: actor.personId, key: idempotency.key, at };
    const [id, eventId] = [ids.ulid(), ids.ulid()];
    return perform<SuggestionFiling, SuggestionChange, SuggestionReceipt>(
      {
        load: () => suggestions.loadFiling(asker, input.body),
        permit: (filing) =>
          authorOf(actor, input.body.onBehalfOf, filing) === undefined
            ? { code: 'NOT_FOUND', field: 'body.onBehalfOf' }
            : undefined,
        decide: (filing) => decide(ask, filing, { id, eventId, number: spokenNumber(ids.sevenDigits()), calendar }),
        save: (filing, made, remember) => suggestions.add(made, filing, asker, remember),
        remember: (answer) => suggestions.remember(asker, answer),
      },
      { act: 'fileSuggestion', requestHash: idempotency.requestHash },
    );
  };
