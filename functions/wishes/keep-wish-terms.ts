/** Reaction: a wish is found under what it is now, by strangers while it is on the wall and by staff wherever it stands. */
import { settle } from '../kernel/settle';
import type { WishIndex } from './wish-index';
import { termsFor, termsToMend } from './wish-terms';

interface Ports {
  readonly index: Pick<WishIndex, 'standing' | 'keep'>;
}

export const keepWishTerms =
  ({ index }: Ports) =>
  ({ wishId }: { readonly wishId: string }): Promise<void> =>
    settle('the index of the wishes', async () => {
      const standing = await index.standing(wishId);
      if (standing === undefined) return true;
      const { gone, come } = termsToMend(standing.kept, termsFor(standing));
      return gone.length + come.length === 0 || index.keep(standing, gone, come);
    });
