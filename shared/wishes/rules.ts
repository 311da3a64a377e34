/** What a community has ruled of wishes. */
import * as z from 'zod/mini';
import { dearestYuan } from '../kernel/settings';
import { wishCategories } from './category';

/** 价格上限: of a thing that is wished for, in whole yuan. It says how dear the thing may be; money is never wished for. */
export const priceCeilingSchema = z.number().check(z.int(), z.minimum(1), z.maximum(dearestYuan));

/** What binds whoever publishes a wish, as it stood when it was filed. */
export const wishRulesSchema = z.object({
  /** How dear goods may be at most, in whole yuan. */
  goodsCeilingYuan: z.number(),
  /** What only members and partners whom the community has confirmed are shown. */
  memberCategories: z.array(z.enum(wishCategories)),
});
export type WishRules = z.infer<typeof wishRulesSchema>;
