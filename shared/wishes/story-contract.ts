/** 心愿达成: what is made of a resident's thanks, and read of them. */
import * as z from 'zod/mini';
import { contract } from '../kernel/contract';
import { placeIdSchema, ulidSchema } from '../kernel/id';
import { pageOf, pageQuery } from '../kernel/page';
import { words } from '../kernel/text';
import { actOnWish } from './on-wish';
import { storyCardSchema, storyViewSchema, storyWordsSchema, waitingThanksSchema } from './story';

export const publishStory = contract({
  ...actOnWish,
  act: 'publishStory',
  path: '/v1/wishes/{wishId}/story',
  summary:
    'Staff make a story of thanks that the resident lets be public, in words of their own that name nobody; the original stays with the wish.',
  body: z.strictObject({ words: storyWordsSchema }),
  failures: ['NOT_FOUND', 'WRONG_STATE', 'OWN_WISH'],
});

export const takeDownStory = contract({
  ...actOnWish,
  act: 'takeDownStory',
  path: '/v1/wishes/{wishId}/story/take-down',
  summary: 'Staff take a story down, or set thanks aside that are not for strangers, with the reason.',
  body: z.strictObject({ reason: words(2, 200) }),
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const withdrawThanks = contract({
  ...actOnWish,
  act: 'withdrawThanks',
  path: '/v1/wishes/{wishId}/thanks/withdraw',
  summary: 'The resident does not agree any more that his thanks are public: what was made of them is gone.',
  failures: ['NOT_FOUND', 'WRONG_STATE'],
});

export const listStories = contract({
  act: 'listStories',
  entry: 'wishes',
  method: 'GET',
  path: '/v1/stories',
  access: 'either',
  kind: 'read',
  summary: 'Wishes that came true at and under a community, street or district, newest first, for anybody to read.',
  query: z.strictObject({ place: placeIdSchema, ...pageQuery }),
  reply: pageOf(storyCardSchema),
  failures: ['CURSOR_REFUSED'],
});

export const getStory = contract({
  act: 'getStory',
  entry: 'wishes',
  method: 'GET',
  path: '/v1/stories/{storyId}',
  access: 'either',
  kind: 'read',
  summary: 'One story as it stands; staff of its community also learn of which wish it is.',
  params: z.strictObject({ storyId: ulidSchema }),
  reply: storyViewSchema,
  failures: ['NOT_FOUND'],
});

export const listThanks = contract({
  act: 'listThanks',
  entry: 'wishes',
  method: 'GET',
  path: '/v1/thanks-queue',
  access: 'session',
  kind: 'read',
  summary:
    'Thanks that may be public and wait for staff, at and under one of the asker’s nodes, the longest waiting first.',
  query: z.strictObject({ place: placeIdSchema, ...pageQuery }),
  reply: pageOf(waitingThanksSchema),
  failures: ['CURSOR_REFUSED'],
});
