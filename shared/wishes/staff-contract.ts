/** What staff do with a wish that lies before them. */

import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { ulidSchema } from '../kernel/id';
import { publicWords, words } from '../kernel/text';

import { staffCloseReasonSchema } from './close-reason';
import { actOnWish, teamSchema } from './on-wish';
import { priceCeilingSchema } from './rules';
import { placesSchema, wishCategorySchema } from './wish';

/** What staff decide when a wish leaves their desk. */
const issued = {
  publicWords: publicWords(4, 120),
  category: wishCategorySchema,
  places: placesSchema,
  /** Of goods, and of nothing else: how dear the thing may be, in whole yuan. */
  priceCeiling: z.optional(priceCeilingSchema),
  /** Staff have looked: nobody climbs, nobody touches gas or mains electricity. */
  checkedSafe: z.optional(z.boolean()),
  /** Kept from the wall: hardship, or what would single somebody out. Goods wished for in hardship are so in any case. */
  membersOnly: z.optional(z.boolean()),
  /** The grid worker comes along the first time. */
  accompanied: z.optional(z.boolean()),
};

export const askWishInfo = contract({
  ...actOnWish,
  act: 'askWishInfo',
  path: '/v1/wishes/{wishId}/ask',
  summary: 'Staff ask back: what is missing, and why it is needed.',
  body: z.strictObject({ question: words(2, 200) }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const publishWish = contract({
  ...actOnWish,
  act: 'publishWish',
  path: '/v1/wishes/{wishId}/publish',
  summary: 'Staff issue the public words, sort the wish and say how many neighbours it needs.',
  body: z.strictObject(issued),
  failures: [
    'NOT_FOUND',
    'WRONG_STATE',
    'OWN_WISH',
    'TEXT_UNCHECKED',
    'TEXT_RISKY',
    'PROFESSIONAL_WORK',
    'MONEY_WISH',
    'OVER_CEILING',
  ],
});

export const amendWish = contract({
  ...actOnWish,
  act: 'amendWish',
  path: '/v1/wishes/{wishId}/amend',
  summary:
    'Staff put right the public words of a wish that has left their desk; the earlier ones stay in its course, for the resident and staff.',
  body: z.strictObject({ publicWords: issued.publicWords }),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'OWN_WISH', 'PROFESSIONAL_WORK', 'MONEY_WISH'],
});

export const assignWish = contract({
  ...actOnWish,
  act: 'assignWish',
  path: '/v1/wishes/{wishId}/assign',
  summary:
    'Staff dispatch the wish to a member, alone or for a group of so many, who has some hours to answer; nobody else sees it meanwhile. One that is not on the wall yet is given its public words with it; of one of which others hold places, he is asked for free ones.',
  body: z.strictObject({ memberId: ulidSchema, ...teamSchema, issued: z.optional(z.strictObject(issued)) }),
  failures: [
    'NOT_FOUND',
    'WRONG_STATE',
    'OWN_WISH',
    'TEXT_UNCHECKED',
    'TEXT_RISKY',
    'PROFESSIONAL_WORK',
    'MONEY_WISH',
    'OVER_CEILING',
    'PLACES_SHORT',
  ],
});

export const closeWish = contract({
  ...actOnWish,
  act: 'closeWish',
  path: '/v1/wishes/{wishId}/close',
  summary:
    'Staff end a wish that is not needed any more, unsafe or not possible, and tell the resident why and whom to call. Whoever held a place need not come.',
  body: z.strictObject({ reason: staffCloseReasonSchema, words: words(2, 200) }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});
