/** What is read of wishes. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { pageOf, pageQuery } from '../kernel/page';
import { searchWords } from '../kernel/search-words';
import { boardStates } from './board';
import { claimRowViewSchema } from './claim-row';
import { onWish } from './on-wish';
import { wishCardSchema, wishCategorySchema, wishRowViewSchema, wishStateSchema, wishViewSchema } from './wish';

/** `members`: those that are kept from the wall; absent: the others. */
const audience = z.optional(z.literal('members'));

export const listWall = contract({
  act: 'listWall',
  entry: 'wishes',
  method: 'GET',
  path: '/v1/wishes',
  access: 'either',
  kind: 'read',
  summary:
    'Wishes that wait for a neighbour, newest first, in the words that staff issued; of one category or with certain words in them, where the asker says so. Those that are kept from the wall are a list of their own, for members and partners of the very node. A page may be short although more follow.',
  query: z.strictObject({
    place: placeIdSchema,
    audience,
    category: z.optional(wishCategorySchema),
    words: z.optional(searchWords),
    ...pageQuery,
  }),
  reply: pageOf(wishCardSchema),
  failures: ['CURSOR_REFUSED'],
});

export const getWish = contract({
  act: 'getWish',
  entry: 'wishes',
  method: 'GET',
  path: '/v1/wishes/{wishId}',
  access: 'either',
  kind: 'read',
  summary: 'One wish, as far as the asker stands near it.',
  params: onWish,
  reply: wishViewSchema,
  failures: ['NOT_FOUND'],
});

export const listMyWishes = contract({
  act: 'listMyWishes',
  entry: 'wishes',
  method: 'GET',
  path: '/v1/my/wishes',
  access: 'session',
  kind: 'read',
  summary: 'What the asker, or one for whom he acts, has wished for, newest first.',
  query: z.strictObject({ onBehalfOf: z.optional(ulidSchema), ...pageQuery }),
  reply: pageOf(wishRowViewSchema),
  failures: ['CURSOR_REFUSED', 'NOT_FOUND'],
});

export const listMyClaims = contract({
  act: 'listMyClaims',
  entry: 'wishes',
  method: 'GET',
  path: '/v1/my/claims',
  access: 'session',
  kind: 'read',
  summary: 'What the asker has taken on, newest first.',
  query: z.strictObject({ ...pageQuery }),
  reply: pageOf(claimRowViewSchema),
  failures: ['CURSOR_REFUSED'],
});

export const getWishRules = contract({
  act: 'getWishRules',
  entry: 'wishes',
  method: 'GET',
  path: '/v1/my/wish-rules',
  access: 'session',
  kind: 'read',
  summary:
    'What the asker’s community has ruled of wishes: what may not be wished for at present, and how dear goods may be.',
  reply: z.object({ goodsCeilingYuan: z.number(), closedCategories: z.array(wishCategorySchema) }),
  failures: [],
});

export const listWishQueue = contract({
  act: 'listWishQueue',
  entry: 'wishes',
  method: 'GET',
  path: '/v1/wish-queue',
  access: 'session',
  kind: 'read',
  summary:
    'The wishes of one state at and under one of the asker’s nodes, oldest first; of a node under it, of one category, with certain words in the resident’s words or those that staff issued, or only those that have waited too long, the longest first, where the asker says so. Words that are a spoken number lead to that wish in whichever state it is. A page may be short although more follow.',
  query: z.strictObject({
    place: placeIdSchema,
    state: wishStateSchema,
    audience,
    within: z.optional(placeIdSchema),
    category: z.optional(wishCategorySchema),
    words: z.optional(searchWords),
    only: z.optional(z.literal('late')),
    ...pageQuery,
  }),
  reply: pageOf(wishRowViewSchema),
  failures: ['CURSOR_REFUSED', 'NOT_FOUND'],
});

export const getWishBoard = contract({
  act: 'getWishBoard',
  entry: 'wishes',
  method: 'GET',
  path: '/v1/wish-board',
  access: 'session',
  kind: 'read',
  summary:
    'How many wishes wait at and under one of the asker’s nodes, state by state, and how many of them have waited too long; counted up to a thousand.',
  query: z.strictObject({ place: placeIdSchema }),
  reply: z.object({
    shelves: z.array(z.object({ state: z.enum(boardStates), count: z.number(), late: z.number() })),
  }),
  failures: [],
});
