import * as z from 'zod/mini';
import { type WishCategory, type WishView, wishCategorySchema } from '../../../../shared/wishes/wish';
import { useDraft } from '../../../platform/draft';
import { ceilingFault, yuanIn } from '../../../wishes/ceiling-field';
import type { ToPublish } from './use-publish-together';

const rowSchema = z.object({
  publicWords: z.string(),
  category: z.optional(wishCategorySchema),
  ceiling: z.optional(z.string()),
});
const draftSchema = z.object({ rows: z.record(z.string(), rowSchema) });

export interface IssuedWords {
  readonly publicWords: string;
  readonly category?: WishCategory | undefined;
  /** How dear a thing may be, as it was typed; begun as the resident has said. */
  readonly ceiling: string;
}

/** The least that says anything. */
const shortest = 4;

/** What staff have written for each of the wishes; it stays in this browser or phone until they are on the wall. */
export const useIssuedWords = () => {
  const draft = useDraft('publish-together', draftSchema, { rows: {} });
  const { rows } = draft.value;
  const of = ({ id, publicWords = '', category, priceCeiling }: WishView): IssuedWords => ({
    ceiling: priceCeiling === undefined ? '' : String(priceCeiling),
    ...(rows[id] ?? { publicWords, category }),
  });
  const missing = (wish: WishView) => {
    const { publicWords, category, ceiling } = of(wish);
    return {
      words: publicWords.trim().length < shortest ? '请写清楚要帮什么。' : undefined,
      category: category === undefined ? '请选一个类别。' : undefined,
      ceiling:
        category === 'goods' ? ceilingFault(ceiling, wish.rules?.goodsCeilingYuan, { required: true }) : undefined,
    };
  };
  return {
    of,
    change: (wish: WishView, part: Partial<IssuedWords>) =>
      draft.change({ rows: { ...rows, [wish.id]: { ...of(wish), ...part } } }),
    clear: draft.clear,
    /** Undefined: something is missing. */
    read: (wish: WishView): ToPublish | undefined => {
      const { publicWords, category, ceiling } = of(wish);
      if (category === undefined || Object.values(missing(wish)).some((fault) => fault !== undefined)) return undefined;
      const priceCeiling = category === 'goods' ? { priceCeiling: yuanIn(ceiling) } : {};
      return { wishId: wish.id, publicWords: publicWords.trim(), category, ...priceCeiling };
    },
    missing,
  };
};
