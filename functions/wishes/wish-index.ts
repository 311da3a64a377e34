/** What somebody looks for among the wishes, and the port that keeps under what each is found. */
import type { Instant } from '../../shared/kernel/instant';
import type { PlacePath } from '../../shared/kernel/place';
import type { Result } from '../../shared/kernel/result';
import { bears } from '../../shared/kernel/search-words';
import { isLate } from '../../shared/wishes/late';
import type { WishCategory, WishState } from '../../shared/wishes/wish';
import type { Wish } from './wish';
import type { PageOf } from './wish-store';
import {
  categoryTerm,
  lateTerm,
  type Shelf,
  type Standing,
  shelfOf,
  type WishTerm,
  wallOf,
  wordsForStaff,
  wordsTerm,
} from './wish-terms';

/** Under which one term to look, and whether a wish that lies there is what was sought, as it stands now. */
export interface Question {
  readonly shelf: Shelf;
  readonly term: string;
  readonly newestFirst?: boolean;
  /** Only what lies there up to this moment. */
  readonly upTo?: Instant;
  readonly isSought: (wish: Wish) => boolean;
}

export interface Counted {
  readonly shelf: Shelf;
  readonly term: string;
  readonly upTo?: Instant;
}

export interface WishIndex {
  /** A wish with all that it lies under. */
  readonly standing: (wishId: string) => Promise<(Standing & { readonly kept: readonly WishTerm[] }) | undefined>;
  /** `false`: the wish is not as it was found; what was written until then is mended by the next round. */
  readonly keep: (standing: Standing, gone: readonly WishTerm[], come: readonly WishTerm[]) => Promise<boolean>;
  /** One page of what waits at and under a node. A page may be short although more follow. Refused: CURSOR_REFUSED. */
  readonly find: (question: Question, placeId: string, cursor: string | undefined) => Promise<Result<PageOf<Wish>>>;
  /** How many lie there, at most `most`. */
  readonly count: (counted: Counted, placeId: string, most: number) => Promise<number>;
  /** The wish that a spoken number names. */
  readonly named: (number: string) => Promise<Wish | undefined>;
  /** Where a node lies in the org tree. */
  readonly pathOf: (placeId: string) => Promise<PlacePath | undefined>;
}

/** What somebody looks for; both, where both are given. */
export interface Sought {
  readonly category?: WishCategory | undefined;
  readonly words?: string | undefined;
}

const isOf = ({ category }: Sought, wish: Wish): boolean => category === undefined || wish.category === category;

/** Undefined when nothing is sought. `members`: on the wall that only members and partners of the place are shown. */
export const wallQuestion = (sought: Sought, audience?: 'members'): Question | undefined => {
  const { category, words } = sought;
  const shelf = audience === 'members' ? 'members-wall' : 'wall';
  const term = wordsTerm(words) ?? (category && categoryTerm(category));
  if (term === undefined) return undefined;
  const isSought = (wish: Wish) =>
    wallOf(wish) === shelf && isOf(sought, wish) && (words === undefined || bears(wish.publicWords ?? '', words));
  return { shelf, term, newestFirst: true, isSought };
};

export interface SoughtInQueue extends Sought {
  readonly state: WishState;
  readonly isForMembers: boolean;
  /** The present, where only what has waited too long is sought. */
  readonly lateAt?: Instant | undefined;
}

const queueTerm = ({ words, category, lateAt }: SoughtInQueue): string | undefined =>
  wordsTerm(words) ?? (lateAt === undefined ? category && categoryTerm(category) : lateTerm(category));

/** The same for staff, who read the resident’s words too. */
export const queueQuestion = (sought: SoughtInQueue): Question | undefined => {
  const { state, isForMembers, words, lateAt } = sought;
  const [shelf, term] = [shelfOf(state, isForMembers), queueTerm(sought)];
  if (term === undefined) return undefined;
  const isSought = (wish: Wish) =>
    shelfOf(wish.state, wish.membersOnly === true) === shelf &&
    isOf(sought, wish) &&
    (words === undefined || bears(wordsForStaff(wish), words)) &&
    (lateAt === undefined || isLate(wish, lateAt));
  const isByTime = lateAt !== undefined && words === undefined;
  return { shelf, term, isSought, ...(isByTime ? { upTo: lateAt } : {}) };
};
