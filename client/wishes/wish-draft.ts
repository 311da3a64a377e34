/** What somebody has begun to say of a wish, and what of it is sent. */
import * as z from 'zod/mini';
import { type WishView, wishCategorySchema } from '../../shared/wishes/wish';
import type { WishPhoto } from '../../shared/wishes/wish-photo';
import { yuanIn } from './ceiling-field';

export const wishDraftSchema = z.object({
  words: z.string(),
  category: z.optional(wishCategorySchema),
  needBy: z.optional(z.string()),
  /** In yuan, as it was typed. */
  ceiling: z.optional(z.string()),
  /** Uploaded already: they wait in the cloud for two days. */
  photoIds: z.optional(z.array(z.string())),
});
export type WishDraft = z.infer<typeof wishDraftSchema>;

/** What the form sends: an empty choice is no choice. */
export const bodyOf = ({ words, category, needBy, ceiling = '', photoIds }: WishDraft) => ({
  words: words.trim(),
  ...(category !== 'goods' || yuanIn(ceiling) === undefined ? {} : { priceCeiling: yuanIn(ceiling) }),
  ...(category === undefined ? {} : { category }),
  ...(needBy === undefined ? {} : { needBy }),
  ...(photoIds === undefined ? {} : { photoIds }),
});

const shortest = 4;

export const isTooShort = ({ words }: Pick<WishDraft, 'words'>): boolean => words.trim().length < shortest;
export const tooShortWords = '请多写几个字，说清楚想请邻居帮什么。';

/** What staff asked last. */
export const questionOf = ({ timeline }: WishView): string | undefined =>
  timeline.filter(({ act }) => act === 'askWishInfo').at(-1)?.note;

/** Those that came with the words; what the check refused is not sent again. */
export const sentPhotosOf = ({ photos = [] }: Pick<WishView, 'photos'>): WishPhoto[] =>
  photos.filter(({ of, state }) => of === 'filing' && state !== 'refused');

/** A wish that goes back to its author begins with what it said. */
export const startOf = ({ words = '', category, needBy, priceCeiling, photos }: WishView): WishDraft => ({
  words,
  ...(priceCeiling === undefined ? {} : { ceiling: String(priceCeiling) }),
  ...(category === undefined ? {} : { category }),
  ...(needBy === undefined ? {} : { needBy }),
  ...(photos === undefined ? {} : { photoIds: sentPhotosOf({ photos }).map(({ photoId }) => photoId) }),
});

/** A wish that is wished again: what it said, and no day yet. Its photos went with it, and go with no other. */
export const againOf = (wish: WishView): WishDraft => ({ ...startOf(wish), needBy: undefined, photoIds: undefined });

/** 谁能看到, above 提交. */
export const wishReaders = {
  everybody:
    '社区改写过的一句话、类别、您的姓（张**）和社区，没有照片；困难家庭要的物品不公开，只给核实过的党员和共建单位看',
  handlers: '还有您所在的网格，和您附的照片，办完就看不到了；电话和门牌，您同意公开才看得到，每看一次都会告诉您',
  communityOnly: '您写的原话和照片，给社区、网格员和上级督办看',
} as const;

export const wishLoginReason = '提交前请登录：有了答复，我们好告诉您；社区也好知道是哪个社区的居民。您写的内容已保存。';
