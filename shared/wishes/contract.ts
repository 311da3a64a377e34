import * as z from 'zod/mini';
import { askedWaySchema } from '../kernel/consent';
import { contract } from '../kernel/contract';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { daySchema } from '../kernel/instant';
import { pageOf, pageQuery } from '../kernel/page';
import { searchWords } from '../kernel/search-words';
import { publicWords, words } from '../kernel/text';
import {
  claimRowViewSchema,
  contactPartSchema,
  contactParts,
  placesSchema,
  ratingSchema,
  staffCloseReasonSchema,
  teamSchema,
  wishCardSchema,
  wishCategorySchema,
  wishReceiptSchema,
  wishRowViewSchema,
  wishStateSchema,
  wishViewSchema,
  wishWordsSchema,
} from './wish';

const onWish = z.strictObject({ wishId: ulidSchema });
const act = {
  entry: 'wishes',
  method: 'POST',
  access: 'session',
  kind: 'write',
  params: onWish,
  reply: wishReceiptSchema,
} as const;

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
    /** For whom it is filed, when it is not for the asker himself. */
    onBehalfOf: z.optional(ulidSchema),
  }),
  reply: wishReceiptSchema,
  failures: ['NOT_A_RESIDENT', 'CONSENT_NEEDED', 'NOT_FOUND'],
});

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

export const listWishQueue = contract({
  act: 'listWishQueue',
  entry: 'wishes',
  method: 'GET',
  path: '/v1/wish-queue',
  access: 'session',
  kind: 'read',
  summary: 'The wishes of one state at and under one of the asker’s nodes, oldest first.',
  query: z.strictObject({ place: placeIdSchema, state: wishStateSchema, audience, ...pageQuery }),
  reply: pageOf(wishRowViewSchema),
  failures: ['CURSOR_REFUSED'],
});

export const askWishInfo = contract({
  ...act,
  act: 'askWishInfo',
  path: '/v1/wishes/{wishId}/ask',
  summary: 'Staff ask back: what is missing, and why it is needed.',
  body: z.strictObject({ question: words(2, 200) }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const resubmitWish = contract({
  ...act,
  act: 'resubmitWish',
  path: '/v1/wishes/{wishId}/resubmit',
  summary: 'The resident completes his wish and sends it again.',
  body: z.strictObject({
    words: wishWordsSchema,
    category: z.optional(wishCategorySchema),
    needBy: z.optional(daySchema),
  }),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'CONSENT_NEEDED'],
});

/** What staff decide when a wish leaves their desk. */
const issued = {
  publicWords: publicWords(4, 120),
  category: wishCategorySchema,
  places: placesSchema,
  /** Staff have looked: nobody climbs, nobody touches gas or mains electricity. */
  checkedSafe: z.optional(z.boolean()),
  /** Kept from the wall: hardship, or what would single somebody out. Goods wished for in hardship are so in any case. */
  membersOnly: z.optional(z.boolean()),
  /** The grid worker comes along the first time. */
  accompanied: z.optional(z.boolean()),
};

export const publishWish = contract({
  ...act,
  act: 'publishWish',
  path: '/v1/wishes/{wishId}/publish',
  summary: 'Staff issue the public words, sort the wish and say how many neighbours it needs.',
  body: z.strictObject(issued),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'OWN_WISH', 'TEXT_UNCHECKED', 'TEXT_RISKY', 'PROFESSIONAL_WORK', 'MONEY_WISH'],
});

export const assignWish = contract({
  ...act,
  act: 'assignWish',
  path: '/v1/wishes/{wishId}/assign',
  summary:
    'Staff dispatch the wish to a member, alone or for a group of so many, who has some hours to answer; nobody else sees it meanwhile. One that is not on the wall yet is given its public words with it.',
  body: z.strictObject({ memberId: ulidSchema, ...teamSchema, issued: z.optional(z.strictObject(issued)) }),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'OWN_WISH', 'TEXT_UNCHECKED', 'TEXT_RISKY', 'PROFESSIONAL_WORK', 'MONEY_WISH'],
});

export const acceptAssignment = contract({
  ...act,
  act: 'acceptAssignment',
  path: '/v1/wishes/{wishId}/assignment/accept',
  summary: 'The member to whom a wish was dispatched, or a place was offered out of the reserve, takes it on.',
  failures: ['NOT_FOUND', 'WRONG_STATE', 'CLAIM_LIMIT'],
});

export const declineAssignment = contract({
  ...act,
  act: 'declineAssignment',
  path: '/v1/wishes/{wishId}/assignment/decline',
  summary:
    'He cannot: the next in reserve is asked, or the wish goes onto the wall and staff are told; nobody is asked why.',
  body: z.strictObject({ reason: z.optional(words(2, 200)) }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const claimWish = contract({
  ...act,
  act: 'claimWish',
  path: '/v1/wishes/{wishId}/claim',
  summary: 'A party member takes one place of the wish, or as many as he brings people for.',
  body: z.strictObject(teamSchema),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'WISH_TAKEN', 'OWN_WISH', 'CLAIM_LIMIT', 'PLACES_SHORT'],
});

export const standInReserve = contract({
  ...act,
  act: 'standInReserve',
  path: '/v1/wishes/{wishId}/reserve',
  summary: 'Every place is taken, and a member would come if one is given back: he is asked in his turn.',
  failures: ['NOT_FOUND', 'WRONG_STATE', 'OWN_WISH', 'RESERVE_FULL'],
});

export const leaveReserve = contract({
  ...act,
  act: 'leaveReserve',
  path: '/v1/wishes/{wishId}/reserve/leave',
  summary: 'He does not wait any more.',
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const releaseWish = contract({
  ...act,
  act: 'releaseWish',
  path: '/v1/wishes/{wishId}/release',
  summary:
    'A claimer gives his place back, with a reason: the first in reserve is asked, or the wish returns to the wall.',
  body: z.strictObject({ reason: words(2, 200) }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const extendClaim = contract({
  ...act,
  act: 'extendClaim',
  path: '/v1/wishes/{wishId}/extend',
  summary: 'A claimer needs longer: once, and the resident is told until when.',
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const deliverWish = contract({
  ...act,
  act: 'deliverWish',
  path: '/v1/wishes/{wishId}/deliver',
  summary: 'A claimer tells what he has done.',
  body: z.strictObject({ report: words(2, 300) }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const openContact = contract({
  ...act,
  act: 'openContact',
  path: '/v1/wishes/{wishId}/contact/open',
  summary:
    'The resident, or somebody for him, opens his phone or door to those who hold a place now. Nobody who comes later is meant.',
  body: z.strictObject({
    shows: z.array(contactPartSchema).check(z.minLength(1), z.maxLength(contactParts.length)),
    /** How he was asked, where staff or his proxy open it for him. */
    asked: z.optional(askedWaySchema),
  }),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'NO_CONTACT'],
});

export const closeContact = contract({
  ...act,
  act: 'closeContact',
  path: '/v1/wishes/{wishId}/contact/close',
  summary: 'What was opened is closed: at the next request nobody sees it.',
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const revealContact = contract({
  ...act,
  act: 'revealContact',
  path: '/v1/wishes/{wishId}/contact',
  summary:
    'Whoever holds a place sees what the resident has opened to him. The view is on record and told to the resident before it is shown.',
  body: z.strictObject({
    reason: words(2, 200),
    /** Where the grid worker comes along the first time: he has been spoken to. */
    companionTold: z.optional(z.boolean()),
  }),
  reply: z.object({
    wishId: ulidSchema,
    phone: z.optional(z.string()),
    /** Building and door. */
    address: z.optional(z.string()),
  }),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'CONTACT_CLOSED', 'COMPANION_FIRST'],
});

export const settleWish = contract({
  ...act,
  act: 'settleWish',
  path: '/v1/wishes/{wishId}/settle',
  summary:
    'The resident, or staff for him, is content with those who have come: nobody else is waited for, and the wish is delivered.',
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const confirmWish = contract({
  ...act,
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
  ...act,
  act: 'undoCompletion',
  path: '/v1/wishes/{wishId}/undo',
  summary:
    'A wish that was not met after all waits for its confirmation again; what it earned is taken back. Staff at any time, the resident within some days, with the reason.',
  body: z.strictObject({ reason: words(2, 200) }),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'TOO_LATE_TO_UNDO'],
});

export const withdrawWish = contract({
  ...act,
  act: 'withdrawWish',
  path: '/v1/wishes/{wishId}/withdraw',
  summary: 'The resident takes his wish back; whoever had claimed it is told.',
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const closeWish = contract({
  ...act,
  act: 'closeWish',
  path: '/v1/wishes/{wishId}/close',
  summary:
    'Staff end a wish that is not needed any more, unsafe, not possible or a matter for somebody else, and tell the resident why and whom to call. Whoever held a place need not come.',
  body: z.strictObject({ reason: staffCloseReasonSchema, words: words(2, 200) }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});
