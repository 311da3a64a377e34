/**
 * Reaction: what a member's own list shows of a wish are the words as they stand. Also for who took it on while they were being put right,
 * and for who has let go of it.
 */
import type { WishEvent } from '../../shared/wishes/events';
import type { WishStore } from './wish-store';

interface Ports {
  readonly wishes: Pick<WishStore, 'story' | 'renameClaim'>;
}

/** After these a claim may bear words that stand no more. */
const concerned: readonly WishEvent['type'][] = [
  'wish.amended',
  'wish.claimed',
  'wish.assigned',
  'wish.reserve_joined',
];

export const keepClaimWords =
  ({ wishes }: Ports) =>
  async ({ type, wishId }: WishEvent): Promise<void> => {
    if (!concerned.includes(type)) return;
    const story = await wishes.story(wishId);
    const words = story?.wish.publicWords;
    if (story === undefined || words === undefined) return;
    for (const { memberId, publicWords } of story.claims)
      if (publicWords !== words) await wishes.renameClaim(wishId, memberId, words);
  };
