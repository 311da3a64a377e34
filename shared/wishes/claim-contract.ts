/** What whoever comes to help does, and what the resident opens to him. */
import * as z from 'zod/mini';
import { photoIdsSchema } from '../files/photo';
import { askedWaySchema } from '../kernel/consent';
import { contract } from '../kernel/contract';
import { ulidSchema } from '../kernel/id';
import { words } from '../kernel/text';
import { actOnWish, teamSchema } from './on-wish';
import { contactPartSchema, contactParts } from './wish';

export const acceptAssignment = contract({
  ...actOnWish,
  act: 'acceptAssignment',
  path: '/v1/wishes/{wishId}/assignment/accept',
  summary: 'The member to whom a wish was dispatched, or a place was offered out of the reserve, takes it on.',
  failures: ['NOT_FOUND', 'WRONG_STATE', 'OWN_WISH', 'CLAIM_LIMIT'],
});

export const declineAssignment = contract({
  ...actOnWish,
  act: 'declineAssignment',
  path: '/v1/wishes/{wishId}/assignment/decline',
  summary:
    'He cannot: the next in reserve is asked, or the wish goes onto the wall and staff are told; nobody is asked why.',
  body: z.strictObject({ reason: z.optional(words(2, 200)) }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const claimWish = contract({
  ...actOnWish,
  act: 'claimWish',
  path: '/v1/wishes/{wishId}/claim',
  summary: 'A party member takes one place of the wish, or as many as he brings people for.',
  body: z.strictObject(teamSchema),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'WISH_TAKEN', 'OWN_WISH', 'CLAIM_LIMIT', 'PLACES_SHORT', 'DRAW_PENDING'],
});

export const standInReserve = contract({
  ...actOnWish,
  act: 'standInReserve',
  path: '/v1/wishes/{wishId}/reserve',
  summary: 'A member would come: if a place is given back, or when places are drawn. He is asked in his turn.',
  failures: ['NOT_FOUND', 'WRONG_STATE', 'OWN_WISH', 'RESERVE_FULL'],
});

export const leaveReserve = contract({
  ...actOnWish,
  act: 'leaveReserve',
  path: '/v1/wishes/{wishId}/reserve/leave',
  summary: 'He does not wait any more.',
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const releaseWish = contract({
  ...actOnWish,
  act: 'releaseWish',
  path: '/v1/wishes/{wishId}/release',
  summary:
    'A claimer gives his place back, with a reason: the first in reserve is asked, or the wish returns to the wall.',
  body: z.strictObject({ reason: words(2, 200) }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const extendClaim = contract({
  ...actOnWish,
  act: 'extendClaim',
  path: '/v1/wishes/{wishId}/extend',
  summary: 'A claimer needs longer: once, and the resident is told until when.',
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const deliverWish = contract({
  ...actOnWish,
  act: 'deliverWish',
  path: '/v1/wishes/{wishId}/deliver',
  summary:
    'A claimer tells what he has done, shows it where he likes, and where fewer have come than he holds places for, says how many: the rest goes back.',
  body: z.strictObject({ report: words(2, 300), size: teamSchema.size, photoIds: z.optional(photoIdsSchema) }),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'PHOTO_UNUSABLE'],
});

export const openContact = contract({
  ...actOnWish,
  act: 'openContact',
  path: '/v1/wishes/{wishId}/contact/open',
  summary:
    'The resident, or somebody for him, opens his phone or door to those who hold a place now; whoever takes one later is meant only where that is said.',
  body: z.strictObject({
    shows: z.array(contactPartSchema).check(z.minLength(1), z.maxLength(contactParts.length)),
    /** Also to whoever takes a place later, until the wish is met. */
    everybody: z.optional(z.boolean()),
    /** How he was asked, where staff or his proxy open it for him. */
    asked: z.optional(askedWaySchema),
  }),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'NO_CONTACT'],
});

export const closeContact = contract({
  ...actOnWish,
  act: 'closeContact',
  path: '/v1/wishes/{wishId}/contact/close',
  summary: 'What was opened is closed: at the next request nobody sees it.',
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const revealContact = contract({
  ...actOnWish,
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
