/** By what a wish on the wall is found, and the port that keeps it. */

import type { Result } from '../../shared/kernel/result';
import { bears, pairsOf } from '../../shared/kernel/search-words';
import type { WishCategory } from '../../shared/wishes/wish';
import type { Wish } from './wish';
import type { PageOf } from './wish-store';

/** What somebody looks for on the wall; both, where both are given. */
export interface Sought {
  readonly category?: WishCategory | undefined;
  readonly words?: string | undefined;
}

export interface WallIndex {
  /** Under which terms a wish lies. */
  readonly termsOf: (wishId: string) => Promise<readonly string[]>;
  /** `false`: the wish has come onto the wall, or left it, meanwhile; what was written then is mended by the next round. */
  readonly keep: (wish: Wish, gone: readonly string[], come: readonly string[]) => Promise<boolean>;
  /**
   * One page of what waits at and under a node, newest first. A page may be short although more follow. Refused: CURSOR_REFUSED.
   */
  readonly find: (sought: Sought, placeId: string, cursor: string | undefined) => Promise<Result<PageOf<Wish>>>;
}

const categoryTerm = (category: WishCategory): string => `C#${category}`;
const pairTerm = (pair: string): string => `W#${pair}`;

export const isOnWall = ({ state, membersOnly }: Pick<Wish, 'state' | 'membersOnly'>): boolean =>
  state === 'published' && membersOnly !== true;

/** All terms under which it is found; none when it is not on the wall. Staff's words only: the resident's own are not for strangers. */
export const termsFor = ({ publicWords = '', category, ...wish }: Wish): readonly string[] =>
  isOnWall(wish) && category !== undefined ? [categoryTerm(category), ...pairsOf(publicWords).map(pairTerm)] : [];

/** Under which one term to look; undefined when nothing is sought. Words part more than a category does. */
export const termSought = ({ words, category }: Sought): string | undefined => {
  const [pair] = words === undefined ? [] : pairsOf(words);
  if (pair !== undefined) return pairTerm(pair);
  return category === undefined ? undefined : categoryTerm(category);
};

/** Whether a wish that lies under the term is what was sought, as it stands now. */
export const isSought = (wish: Wish, { words, category }: Sought): boolean =>
  isOnWall(wish) &&
  (category === undefined || wish.category === category) &&
  (words === undefined || bears(wish.publicWords ?? '', words));
