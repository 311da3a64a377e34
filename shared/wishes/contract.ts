/** What a resident does with his wish. */

import * as z from 'zod/mini';
import { photoIdsSchema } from '../files/photo';
import { contract } from '../kernel/contract';
import { ulidSchema } from '../kernel/id';
import { daySchema } from '../kernel/instant';
import { words } from '../kernel/text';
import { actOnWish, wishWordsSchema } from './on-wish';
import { priceCeilingSchema } from './rules';
import { ratingSchema, wishCategorySchema, wishReceiptSchema } from './wish';

export const submitWish = contract({
  act: 'submitWish',
  entry: 'wishes',
  method: 'POST',
  path: '/v1/wishes',
  access: 'session',
  kind: 'write',
  summary: 'A resident asks for something in his own words; the category is optional, staff sort.',
  body: z.strictObject({
    words: wishWordsSchema,
    category: z.optional(wishCategorySchema),
    needBy: z.optional(daySchema),
    priceCeiling: z.optional(priceCeilingSchema),
    photoIds: z.optional(photoIdsSchema),
    /** For whom it is filed, when it is not for the asker himself. */
    onBehalfOf: z.optional(ulidSchema),
  }),
  reply: wishReceiptSchema,
  failures: ['NOT_A_RESIDENT', 'CONSENT_NEEDED', 'NOT_FOUND', 'CATEGORY_CLOSED', 'OVER_CEILING', 'PHOTO_UNUSABLE'],
});

export const resubmitWish = contract({
  ...actOnWish,
  act: 'resubmitWish',
  path: '/v1/wishes/{wishId}/resubmit',
  summary: 'The resident completes his wish and sends it again.',
  body: z.strictObject({
    words: wishWordsSchema,
    category: z.optional(wishCategorySchema),
    needBy: z.optional(daySchema),
    priceCeiling: z.optional(priceCeilingSchema),
    /** All that it is to have from now on, those that stay among them; absent: as before. */
    photoIds: z.optional(photoIdsSchema),
  }),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'CONSENT_NEEDED', 'OVER_CEILING', 'PHOTO_UNUSABLE'],
});

export const settleWish = contract({
  ...actOnWish,
  act: 'settleWish',
  path: '/v1/wishes/{wishId}/settle',
  summary:
    'The resident, or staff for him, is content with those who have come: nobody else is waited for, and the wish is delivered.',
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const confirmWish = contract({
  ...actOnWish,
  act: 'confirmWish',
  path: '/v1/wishes/{wishId}/confirm',
  summary:
    'The resident confirms that the wish is met and rates it. Where he has not in time, staff who have rung him up confirm for him, with what he said.',
  body: z.strictObject({
    /** The resident's own confirmation needs it. */
    rating: z.optional(ratingSchema),
    /** His words; staff write down here what he said on the telephone. */
    thanks: z.optional(words(1, 200)),
  }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const undoCompletion = contract({
  ...actOnWish,
  act: 'undoCompletion',
  path: '/v1/wishes/{wishId}/undo',
  summary:
    'A wish that was not met after all waits for its confirmation again; what it earned is taken back. Staff at any time, the resident within some days, with the reason.',
  body: z.strictObject({ reason: words(2, 200) }),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'TOO_LATE_TO_UNDO'],
});

export const withdrawWish = contract({
  ...actOnWish,
  act: 'withdrawWish',
  path: '/v1/wishes/{wishId}/withdraw',
  summary: 'The resident takes his wish back; whoever had claimed it is told.',
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});
