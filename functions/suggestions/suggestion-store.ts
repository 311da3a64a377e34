/** Port: where 投诉建议 are kept. */
import type { PlacePath } from '../../shared/kernel/place';
import type { Result } from '../../shared/kernel/result';
import type { SuggestionEvent } from '../../shared/suggestions/events';
import type { SuggestionState } from '../../shared/suggestions/suggestion';
import type { Agency, Filing, FindPrincipal } from '../kernel/acting';
import type { FindAgentNames } from '../kernel/agent-names';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { SuggestionNear } from './standing';
import type { Suggestion } from './suggestion';

/** The place that somebody speaks of, if there is such a place, and for whom. */
export interface SuggestionFiling extends Filing {
  readonly spokenOf: { readonly path: PlacePath; readonly name: string } | undefined;
}

export interface SuggestionChange {
  /** As it stands afterwards. */
  readonly suggestion: Suggestion;
  /** States that the write accepts: the machine's own list. */
  readonly from: readonly SuggestionState[];
  /** It was never reopened before. */
  readonly first?: true;
  readonly event: SuggestionEvent;
  /** What was said, kept beside the event, never in it. */
  readonly note?: string;
  /** On which ground it is done for the author; the write stands only while the ground does. */
  readonly agency?: Agency;
}

export interface SuggestionNote {
  readonly eventId: string;
  readonly text: string;
  readonly writerId: string;
}

/** Everything about one, oldest first. */
export interface SuggestionStory {
  readonly suggestion: Suggestion;
  readonly events: readonly SuggestionEvent[];
  readonly notes: readonly SuggestionNote[];
}

type Listed = Promise<Result<{ items: readonly Suggestion[]; next: string | undefined }>>;

export interface SuggestionStore {
  readonly loadFiling: (
    asker: Asker,
    named: { readonly place?: string | undefined; readonly onBehalfOf?: string | undefined },
  ) => Promise<Loaded<SuggestionFiling>>;
  readonly findPrincipal: FindPrincipal;
  readonly agentNames: FindAgentNames;
  /** Refused also when another matter bears the number: ask again with another one. */
  readonly add: (
    change: SuggestionChange,
    filing: SuggestionFiling,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<SuggestionFiling>>;
  readonly load: (suggestionId: string, asker: Asker) => Promise<Loaded<SuggestionNear>>;
  readonly save: (change: SuggestionChange, asker: Asker, remember: Remembered) => Promise<SaveOutcome<SuggestionNear>>;
  readonly story: (suggestionId: string) => Promise<SuggestionStory | undefined>;
  readonly listByAuthor: (personId: string, cursor: string | undefined) => Listed;
  /** The longest waiting first. */
  readonly listByState: (state: SuggestionState, placeId: string, cursor: string | undefined) => Listed;
  readonly remember: RememberAnswer;
}
