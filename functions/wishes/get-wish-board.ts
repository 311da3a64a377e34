/** 看板: how much waits where, and for how long. Counted on the index, not on what a page has loaded. */

import type { ReplyOf } from '../../shared/kernel/contract';
import type { Instant } from '../../shared/kernel/instant';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import { type BoardState, boardStates, mostCounted } from '../../shared/wishes/board';
import type { getWishBoard as contract } from '../../shared/wishes/list-contract';
import type { Asked } from '../kernel/asked';
import { mayReadQueue } from './queue-readers';
import type { WishIndex } from './wish-index';
import { everyTerm, lateTerm, type Shelf } from './wish-terms';

interface Ports {
  readonly index: Pick<WishIndex, 'count'>;
}

/** Those that are kept from the wall wait like the others. */
const shelvesOf = (state: BoardState): readonly Shelf[] =>
  state === 'published' ? ['published', 'published-members'] : [state];

const countOn =
  ({ index }: Ports, placeId: string) =>
  async (state: BoardState, term: string, upTo?: Instant): Promise<number> => {
    const where = { term, ...(upTo === undefined ? {} : { upTo }) };
    const counts = await Promise.all(
      shelvesOf(state).map((shelf) => index.count({ shelf, ...where }, placeId, mostCounted)),
    );
    return Math.min(
      counts.reduce((sum, count) => sum + count, 0),
      mostCounted,
    );
  };

export const getWishBoard =
  (ports: Ports) =>
  async ({ input, actor, at }: Asked<typeof contract>): Promise<Result<ReplyOf<typeof contract>>> => {
    const { place } = input.query;
    if (!mayReadQueue(actor, place)) return refuse('NOT_ALLOWED');
    const count = countOn(ports, place);
    const shelf = async (state: BoardState) => {
      const [all, late] = await Promise.all([count(state, everyTerm), count(state, lateTerm(), at)]);
      return { state, count: all, late };
    };
    return accept({ shelves: await Promise.all(boardStates.map(shelf)) });
  };
