/** What staff have before them: the wishes of a state at and under a node, as far as they look for some of them. */

import type { ReplyOf } from '../../shared/kernel/contract';
import { isSpokenNumber } from '../../shared/kernel/id';
import { liesUnder } from '../../shared/kernel/place';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type * as contracts from '../../shared/wishes/list-contract';
import type { Asked } from '../kernel/asked';
import { pageWith } from './list-wishes';
import { mayReadQueue } from './queue-readers';
import { queueQuestion, type WishIndex } from './wish-index';
import type { WishStore } from './wish-store';
import { rowOf } from './wish-view';

interface Ports {
  readonly wishes: WishStore;
  readonly index: WishIndex;
}

type AskedQueue = Asked<typeof contracts.listWishQueue>;
type Query = AskedQueue['input']['query'];

/** Numbers are said and typed in halves. */
const numberIn = ({ words = '' }: Query): string | undefined => {
  const digits = words.replace(/\s/g, '');
  return isSpokenNumber(digits) ? digits : undefined;
};

/** In whichever state it is. Of the two lists that stand beside each other only one shows it. */
const named = async ({ index }: Ports, number: string, placeId: string, audience: Query['audience']) => {
  const wish = await index.named(number);
  const isKept = wish?.state === 'published' && wish.membersOnly === true;
  const isHere = wish !== undefined && liesUnder(wish.place, placeId) && isKept === (audience === 'members');
  return accept({ items: isHere ? [wish] : [], next: undefined });
};

export const listWishQueue =
  (ports: Ports) =>
  async ({ input, actor, at }: AskedQueue): Promise<Result<ReplyOf<typeof contracts.listWishQueue>>> => {
    const { query } = input;
    const { place, within, state, cursor, audience, only, ...sought } = query;
    if (!mayReadQueue(actor, place)) return refuse('NOT_ALLOWED');
    const path = within === undefined ? undefined : await ports.index.pathOf(within);
    if (within !== undefined && (path === undefined || !liesUnder(path, place)))
      return refuse('NOT_FOUND', 'query.within');
    const node = within ?? place;
    const number = numberIn(query);
    if (number !== undefined) return pageWith(await named(ports, number, node, audience), rowOf);
    const lateAt = only === 'late' ? at : undefined;
    const question = queueQuestion({ ...sought, state, isForMembers: audience === 'members', lateAt });
    const page =
      question === undefined
        ? await ports.wishes.listByState(state, node, 'oldest', cursor, audience)
        : await ports.index.find(question, node, cursor);
    return pageWith(page, rowOf);
  };
