/** Reaction: a wish that comes onto the wall can be found there by its words and its category; one that leaves it, no more. */
import type { WishEvent } from '../../shared/wishes/events';
import { settle } from '../kernel/settle';
import { termsFor, type WallIndex } from './wall-index';
import type { WishStore } from './wish-store';

interface Ports {
  readonly wishes: Pick<WishStore, 'find'>;
  readonly wall: WallIndex;
}

const comesOrGoes = ({ from, to }: WishEvent): boolean => (from === 'published') !== (to === 'published');

export const keepWallTerms =
  ({ wishes, wall }: Ports) =>
  async (event: WishEvent): Promise<void> => {
    if (!comesOrGoes(event)) return;
    await settle('the index of the wall', async () => {
      const wish = await wishes.find(event.wishId);
      if (wish === undefined) return true;
      const [kept, wanted] = [await wall.termsOf(wish.id), termsFor(wish)];
      const gone = kept.filter((term) => !wanted.includes(term));
      const come = wanted.filter((term) => !kept.includes(term));
      return gone.length + come.length === 0 || wall.keep(wish, gone, come);
    });
  };
