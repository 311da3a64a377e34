/** Port: where appeals are kept, and the units that are called to them. Every write is one transaction; a refused one hands back what stands there. */
import type { AppealRelation, AppealState } from '../../shared/appeals/appeal';
import type { AppealEvent } from '../../shared/appeals/events';
import type { PlacePath } from '../../shared/kernel/place';
import type { Result } from '../../shared/kernel/result';
import type { Filing, FindPrincipal } from '../kernel/acting';
import type { Asker, Loaded, RememberAnswer, Remembered, SaveOutcome } from '../kernel/write-act';
import type { Appeal } from './appeal';
import type { AppealChange } from './appeal-change';
import type { AppealNear } from './standing';

/** The place that somebody speaks of, if there is such a place, and for whom. */
export interface AppealFiling extends Filing {
  readonly spokenOf: { readonly path: PlacePath; readonly name: string } | undefined;
}

/** What an act names beside the appeal. */
export interface Named {
  readonly unitIds?: readonly string[];
}

export interface StoredNote {
  readonly eventId: string;
  readonly text: string;
  readonly readers: readonly AppealRelation[];
  readonly writerId: string;
}

/** Everything about one, oldest first. */
export interface AppealStory {
  readonly appeal: Appeal;
  readonly events: readonly AppealEvent[];
  readonly notes: readonly StoredNote[];
}

export type Listed<Item> = Promise<Result<{ items: readonly Item[]; next: string | undefined }>>;

export interface AppealStore {
  readonly loadFiling: (
    asker: Asker,
    named: { readonly place?: string | undefined; readonly onBehalfOf?: string | undefined },
  ) => Promise<Loaded<AppealFiling>>;
  readonly findPrincipal: FindPrincipal;
  /** Refused also when another matter bears the number: ask again with another one. */
  readonly add: (
    change: AppealChange,
    filing: AppealFiling,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<AppealFiling>>;
  readonly load: (appealId: string, asker: Asker, named?: Named) => Promise<Loaded<AppealNear>>;
  readonly save: (
    change: AppealChange,
    near: AppealNear,
    asker: Asker,
    remember: Remembered,
  ) => Promise<SaveOutcome<AppealNear>>;
  /** The same without a person who asks. `false`: a condition did not hold, nothing was written. */
  readonly saveBySystem: (change: AppealChange) => Promise<boolean>;
  readonly find: (appealId: string) => Promise<Appeal | undefined>;
  readonly story: (appealId: string) => Promise<AppealStory | undefined>;
  /** Units for which somebody stands at this moment. */
  readonly unitsOf: (personId: string) => Promise<readonly string[]>;
  readonly listByAuthor: (personId: string, cursor: string | undefined) => Listed<Appeal>;
  /** What waits at a node in one of its queues, the longest waiting first. */
  readonly listByState: (state: AppealState, placeId: string, cursor: string | undefined) => Listed<Appeal>;
  /** What a unit has in hand, or has been done with. */
  readonly listByUnit: (unitId: string, open: boolean, cursor: string | undefined) => Listed<Appeal>;
  readonly remember: RememberAnswer;
}
