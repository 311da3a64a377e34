import type { Actor } from '../../shared/kernel/actor';
import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { getWish as contract } from '../../shared/wishes/list-contract';
import type { WishView } from '../../shared/wishes/wish';
import type { Asked } from '../kernel/asked';
import { type FoundWish, maySee, readingRelations, standsForAuthor } from './wish';
import type { WishStore } from './wish-store';
import { viewOf } from './wish-view';

/** Whoever reads by his role for a neighbour without a phone does so only while that neighbour has none: asked of his own record. */
const asItStands = async (wishes: WishStore, actor: Actor | undefined, found: FoundWish): Promise<FoundWish> => {
  if (actor === undefined || standsForAuthor(actor, found) !== 'proxy') return found;
  const author = await wishes.findPrincipal(found.wish.authorId);
  return { ...found, agencyEnded: author?.phoneless !== true };
};

export const getWish =
  ({ wishes }: { readonly wishes: WishStore }) =>
  async ({ input, actor, at }: Asked<typeof contract>): Promise<Result<WishView>> => {
    const story = await wishes.story(input.params.wishId);
    if (story === undefined) return refuse('NOT_FOUND');
    const claim = story.claims.find(({ memberId }) => memberId === actor?.personId);
    const here = await asItStands(wishes, actor, { wish: story.wish, claim });
    const relations = readingRelations(actor, here);
    if (!maySee(relations, story.wish)) return refuse('NOT_FOUND');
    const through = actor && standsForAuthor(actor, here);
    return accept(viewOf(story, relations, { personId: actor?.personId, claim, through, at }));
  };
