import * as z from 'zod/mini';
import { type WishCategory, type WishView, wishCategorySchema } from '../../../../shared/wishes/wish';
import { useDraft } from '../../../platform/draft';
import type { ToPublish } from './use-publish-together';

const rowSchema = z.object({ publicWords: z.string(), category: z.optional(wishCategorySchema) });
const draftSchema = z.object({ rows: z.record(z.string(), rowSchema) });

export interface IssuedWords {
  readonly publicWords: string;
  readonly category?: WishCategory | undefined;
}

/** The least that says anything. */
const shortest = 4;

/** What staff have written for each of the wishes; it stays in this browser or phone until they are on the wall. */
export const useIssuedWords = () => {
  const draft = useDraft('publish-together', draftSchema, { rows: {} });
  const { rows } = draft.value;
  const of = ({ id, publicWords = '', category }: WishView): IssuedWords => rows[id] ?? { publicWords, category };
  return {
    of,
    change: (wish: WishView, part: Partial<IssuedWords>) =>
      draft.change({ rows: { ...rows, [wish.id]: { ...of(wish), ...part } } }),
    clear: draft.clear,
    /** Undefined: something is missing. */
    read: (wish: WishView): ToPublish | undefined => {
      const { publicWords, category } = of(wish);
      const text = publicWords.trim();
      return text.length < shortest || category === undefined
        ? undefined
        : { wishId: wish.id, publicWords: text, category };
    },
    missing: (wish: WishView) => {
      const { publicWords, category } = of(wish);
      return {
        words: publicWords.trim().length < shortest ? '请写清楚要帮什么。' : undefined,
        category: category === undefined ? '请选一个类别。' : undefined,
      };
    },
  };
};
