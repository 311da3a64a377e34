/** Under what a wish is found: by strangers on the wall, by staff in their queues. Pure. */
import { pairsOf } from '../../shared/kernel/search-words';
import { lateFrom } from '../../shared/wishes/late';
import type { WishCategory, WishState } from '../../shared/wishes/wish';
import { gone } from '../kernel/personal-data';
import type { Wish } from './wish';

/** What everybody looks through, and what members and partners of the place are shown beside it. */
type WallShelf = 'wall' | 'members-wall';

/** A wall, or the queue of a state; what is kept from the wall queues apart. */
export type Shelf = WallShelf | 'published-members' | WishState;

/** One row of the index: on which shelf, under which term, and where among the others there. */
export interface WishTerm {
  readonly shelf: Shelf;
  readonly term: string;
  readonly since: string;
}

/** A wish as it stands, and when it entered its state. */
export interface Standing {
  readonly wish: Wish;
  readonly since: string;
}

export const categoryTerm = (category: WishCategory): string => `C#${category}`;
/** Sorted by when they have waited too long, so that those that have are the first of them. */
export const lateTerm = (category?: WishCategory): string => (category === undefined ? 'LATE' : `LATE#${category}`);
/** One small row for each, to be counted. */
export const everyTerm = 'ALL';
const pairTerm = (pair: string): string => `W#${pair}`;

/** Words part more than anything else does; undefined where none are sought. */
export const wordsTerm = (words: string | undefined): string | undefined => {
  const [pair] = words === undefined ? [] : pairsOf(words);
  return pair === undefined ? undefined : pairTerm(pair);
};

/** On which wall it hangs, if on any. */
export const wallOf = ({ state, membersOnly }: Pick<Wish, 'state' | 'membersOnly'>): WallShelf | undefined => {
  if (state !== 'published') return undefined;
  return membersOnly === true ? 'members-wall' : 'wall';
};

export const shelfOf = (state: WishState, isForMembers: boolean): Shelf =>
  state === 'published' && isForMembers ? 'published-members' : state;

/** Nobody looks through what was withdrawn or closed; its number still leads to it. */
const isQueued = (state: WishState): boolean => state !== 'withdrawn' && state !== 'closed';

/** What staff read of it. Of one whose author has gone, nothing is left to be found by. */
export const wordsForStaff = ({ words, publicWords = '' }: Pick<Wish, 'words' | 'publicWords'>): string =>
  words === gone ? '' : `${words} ${publicWords}`;

/** Staff's words only: the resident's own are for no reader of a wall. */
const onWall = (wish: Wish): WishTerm[] => {
  const { category, publicWords = '', publishedAt } = wish;
  const shelf = wallOf(wish);
  if (shelf === undefined || category === undefined || publishedAt === undefined) return [];
  const terms = [categoryTerm(category), ...pairsOf(publicWords).map(pairTerm)];
  return terms.map((term) => ({ shelf, term, since: publishedAt }));
};

const inQueue = ({ wish, since }: Standing): WishTerm[] => {
  if (!isQueued(wish.state)) return [];
  const shelf = shelfOf(wish.state, wish.membersOnly === true);
  const { category } = wish;
  const sorted = category === undefined ? [] : [category];
  const late = lateFrom(wish);
  return [
    ...[everyTerm, ...sorted.map(categoryTerm), ...pairsOf(wordsForStaff(wish)).map(pairTerm)].map((term) => ({
      shelf,
      term,
      since,
    })),
    ...(late === undefined ? [] : [undefined, ...sorted].map((of) => ({ shelf, term: lateTerm(of), since: late }))),
  ];
};

export const termsFor = (standing: Standing): readonly WishTerm[] => [...onWall(standing.wish), ...inQueue(standing)];

/** A wish lies once under a term of a wall, and once under a term of the queues. */
const isWall = (shelf: Shelf): boolean => shelf === 'wall' || shelf === 'members-wall';
const rowOf = ({ shelf, term }: WishTerm): string => `${isWall(shelf)}#${term}`;
const isSame = (one: WishTerm, other: WishTerm): boolean =>
  one.shelf === other.shelf && one.term === other.term && one.since === other.since;

/** What has to be written, so that it lies where it should. */
export const termsToMend = (kept: readonly WishTerm[], wanted: readonly WishTerm[]) => {
  const rows = new Set(wanted.map(rowOf));
  const lies = new Map(kept.map((term) => [rowOf(term), term]));
  return {
    gone: kept.filter((term) => !rows.has(rowOf(term))),
    come: wanted.filter((term) => {
      const there = lies.get(rowOf(term));
      return there === undefined || !isSame(there, term);
    }),
  };
};
