import { accept, type Result, refuse } from '../../shared/kernel/result';
import type { getWish as contract } from '../../shared/wishes/contract';
import type { WishView } from '../../shared/wishes/wish';
import type { Asked } from '../kernel/asked';
import { maySee, readingRelations } from './wish';
import type { WishStore } from './wish-store';
import { viewOf } from './wish-view';

export const getWish =
  ({ wishes }: { readonly wishes: WishStore }) =>
  async ({ input, actor }: Asked<typeof contract>): Promise<Result<WishView>> => {
    const story = await wishes.story(input.params.wishId);
    if (story === undefined) return refuse('NOT_FOUND');
    const claim = story.claims.find(({ memberId }) => memberId === actor?.personId);
    const relations = readingRelations(actor, { wish: story.wish, claim });
    if (!maySee(relations, story.wish)) return refuse('NOT_FOUND');
    return accept(viewOf(story, relations, { personId: actor?.personId, claim }));
  };
