/** Port: where 投诉建议 are kept. */
import type { PlacePath } from '../../shared/kernel/place';
import type { Result } from '../../shared/kernel/result';
import type { SuggestionEvent } from '../../shared/suggestions/events';
import type { SuggestionState } from '../../shared/suggestions/suggestion';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Suggestion } from './suggestion';

/** The place that somebody speaks of; absent: there is none. */
export type SpokenOf = { readonly path: PlacePath; readonly name: string } | undefined;

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
  readonly loadPlace: (placeId: string, asker: Asker) => Promise<Loaded<SpokenOf>>;
  /** Refused also when another matter bears the number: ask again with another one. */
  readonly add: (
    change: SuggestionChange,
    spokenOf: SpokenOf,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<SpokenOf>>;
  readonly load: (suggestionId: string, asker: Asker) => Promise<Loaded<Suggestion | undefined>>;
  readonly save: (
    change: SuggestionChange,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<Suggestion | undefined>>;
  readonly story: (suggestionId: string) => Promise<SuggestionStory | undefined>;
  readonly listByAuthor: (personId: string, cursor: string | undefined) => Listed;
  /** The longest waiting first. */
  readonly listByState: (state: SuggestionState, placeId: string, cursor: string | undefined) => Listed;
  readonly remember: RememberAnswer;
}
