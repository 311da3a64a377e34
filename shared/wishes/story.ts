/** 心愿达成: what a resident said of a wish that was met, in words that staff issue, while he agrees. Nobody is named in it. */
import * as z from 'zod/mini';
import { placeIdSchema, spokenNumberSchema, ulidSchema } from '../kernel/id';
import { instantSchema } from '../kernel/instant';
import { publicWords } from '../kernel/text';
import { wishCategorySchema } from './wish';

const door = /[0-9０-９一二三四五六七八九十]+\s*(?:号楼|号院|单元|室|门牌)/;

/** As staff's words on the wall, and no door: these come of what somebody said who may have named his own. */
export const storyWordsSchema = publicWords(4, 120).check(z.refine((text) => !door.test(text), { error: 'a door' }));

export const storyCardSchema = z.object({
  /** Of the story: it leads to no wish. */
  id: ulidSchema,
  words: z.string(),
  category: wishCategorySchema,
  /** In which the wish was met: `2026-11`. */
  month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  communityId: placeIdSchema,
  communityName: z.string(),
  publishedAt: instantSchema,
});
export type StoryCard = z.infer<typeof storyCardSchema>;

export const storyViewSchema = z.extend(storyCardSchema, {
  /** For the staff who may take it down: where they do. */
  wishId: z.optional(ulidSchema),
});
export type StoryView = z.infer<typeof storyViewSchema>;

/** Thanks that wait for staff: where they lie, and nothing of what was said. */
export const waitingThanksSchema = z.object({
  wishId: ulidSchema,
  number: spokenNumberSchema,
  category: wishCategorySchema,
  communityName: z.string(),
  since: instantSchema,
});
export type WaitingThanks = z.infer<typeof waitingThanksSchema>;
